// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! What is known of each operation before it is called.

use reqwest::Method;
use crate::Operation;

/// Every operation, in the order of the document.
pub static OPERATIONS: &[&Operation] = &[&DELETE_THING];

/// `DELETE /things/{id}`
pub static DELETE_THING: Operation = Operation {
    id: "deleteThing",
    method: Method::DELETE,
    path: "/things/{id}",
    beta: None,
};
