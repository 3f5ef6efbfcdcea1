// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! The operations of the API, as data.

use reqwest::Method;
use crate::Operation;

/// All operations, in the order of the document.
pub static OPERATIONS: &[&Operation] = &[&GET_THINGS];

/// `GET /things`
pub static GET_THINGS: Operation = Operation {
    id: "getThings",
    method: Method::GET,
    path: "/things",
    beta: None,
};
