// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! The operations of the API, as data.

use reqwest::Method;
use crate::Operation;

/// All operations, in the order of the document.
pub static OPERATIONS: &[&Operation] = &[&GET_THING];

/// `GET /things`
pub static GET_THING: Operation = Operation {
    id: "getThing",
    method: Method::GET,
    path: "/things",
    beta: None,
};
