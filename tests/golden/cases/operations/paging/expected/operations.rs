// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! The operations of the API, as data.

use reqwest::Method;
use crate::Operation;

/// All operations, in the order of the document.
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
