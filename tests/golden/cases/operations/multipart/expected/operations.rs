// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! What is known of each operation before it is called.

use reqwest::Method;
use crate::Operation;

/// Every operation, in the order of the document.
pub static OPERATIONS: &[&Operation] = &[&CREATE_FILE];

/// `POST /files`
pub static CREATE_FILE: Operation = Operation {
    id: "createFile",
    method: Method::POST,
    path: "/files",
    beta: None,
};
