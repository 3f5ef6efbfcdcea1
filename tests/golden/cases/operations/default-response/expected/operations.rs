// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! What is known of each operation before it is called.

use reqwest::Method;
use crate::Operation;

/// Every operation, in the order of the document.
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
