// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! What is known of each operation before it is called.

use reqwest::Method;
use crate::Operation;

/// Every operation, in the order of the document.
pub static OPERATIONS: &[&Operation] = &[&UPDATE_THING];

/// `POST /things/{id}`
pub static UPDATE_THING: Operation = Operation {
    id: "updateThing",
    method: Method::POST,
    path: "/things/{id}",
    beta: None,
};
