// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! The operations of the API, as data.

use reqwest::Method;
use crate::Operation;

/// All operations, in the order of the document.
pub static OPERATIONS: &[&Operation] = &[&UPDATE_THING];

/// `POST /things/{id}`
pub static UPDATE_THING: Operation = Operation {
    id: "updateThing",
    method: Method::POST,
    path: "/things/{id}",
    beta: None,
};
