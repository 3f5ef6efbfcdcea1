// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! The operations of the API, as data.

use reqwest::Method;
use crate::Operation;

/// All operations, in the order of the document.
pub static OPERATIONS: &[&Operation] = &[&CREATE_FILE];

/// `POST /files`
pub static CREATE_FILE: Operation = Operation {
    id: "createFile",
    method: Method::POST,
    path: "/files",
    beta: None,
};
