// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! The operations of the API, as data.

use reqwest::Method;
use crate::Operation;

/// All operations, in the order of the document.
pub static OPERATIONS: &[&Operation] = &[&LIST_THINGS, &CREATE_THING];

/// `GET /things`
pub static LIST_THINGS: Operation = Operation {
    id: "listThings",
    method: Method::GET,
    path: "/things",
    beta: None,
};

/// `POST /things`
pub static CREATE_THING: Operation = Operation {
    id: "createThing",
    method: Method::POST,
    path: "/things",
    beta: None,
};
