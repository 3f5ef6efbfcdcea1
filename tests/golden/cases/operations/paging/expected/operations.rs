// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! What is known of each operation before it is called.

use reqwest::Method;
use crate::Operation;

/// Every operation, in the order of the document.
pub static OPERATIONS: &[&Operation] = &[&LIST_THINGS, &LIST_PAGES];

/// `GET /things`
pub static LIST_THINGS: Operation = Operation {
    id: "listThings",
    method: Method::GET,
    path: "/things",
    beta: None,
};

/// `GET /pages`
pub static LIST_PAGES: Operation = Operation {
    id: "listPages",
    method: Method::GET,
    path: "/pages",
    beta: None,
};
