// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! The operations of the API, as data.

use reqwest::Method;
use crate::Operation;

/// All operations, in the order of the document.
pub static OPERATIONS: &[&Operation] = &[&DELETE_THING];

/// `DELETE /things/{id}`
pub static DELETE_THING: Operation = Operation {
    id: "deleteThing",
    method: Method::DELETE,
    path: "/things/{id}",
    beta: None,
};
