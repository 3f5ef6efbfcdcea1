// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! What is known of each operation before it is called.

use reqwest::Method;
use crate::Operation;

/// Every operation, in the order of the document.
pub static OPERATIONS: &[&Operation] = &[&GET_THINGS];

/// `GET /things`
pub static GET_THINGS: Operation = Operation {
    id: "getThings",
    method: Method::GET,
    path: "/things",
    beta: None,
};
