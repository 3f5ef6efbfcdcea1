// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! The operations of the API, as data.

use reqwest::Method;
use crate::Operation;

/// All operations, in the order of the document.
pub static OPERATIONS: &[&Operation] = &[&LIST_A, &LIST_B];

/// `GET /a`
pub static LIST_A: Operation = Operation {
    id: "listA",
    method: Method::GET,
    path: "/a",
    beta: None,
};

/// `GET /b`
pub static LIST_B: Operation = Operation {
    id: "listB",
    method: Method::GET,
    path: "/b",
    beta: None,
};
