// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! The operations of the API, as data.

use reqwest::Method;
use crate::Operation;

/// All operations, in the order of the document.
pub static OPERATIONS: &[&Operation] = &[&GET_THING, &PUT_THING, &POST_THING];

/// `GET /things`
pub static GET_THING: Operation = Operation {
    id: "getThing",
    method: Method::GET,
    path: "/things",
    beta: None,
};

/// `PUT /things`
pub static PUT_THING: Operation = Operation {
    id: "putThing",
    method: Method::PUT,
    path: "/things",
    beta: None,
};

/// `POST /things`
pub static POST_THING: Operation = Operation {
    id: "postThing",
    method: Method::POST,
    path: "/things",
    beta: None,
};
