// Written by `cargo xtask regen --all`. Changes here are lost.

//! The operations of the API, as data.

use crate::reqwest::Method;
use crate::Operation;

/// All operations, in the order of the document.
pub static OPERATIONS: &[&Operation] = &[
    &CREATE_SHAPES,
    &GET_THINGS_STRING,
    &PUT_THINGS_STRING,
    &GET_THINGS_VEC,
    &PUT_THINGS_VEC,
];

/// `POST /shapes`
pub static CREATE_SHAPES: Operation = Operation {
    id: "createShapes",
    method: Method::POST,
    path: "/shapes",
    beta: None,
};

/// `GET /things/string`
pub static GET_THINGS_STRING: Operation = Operation {
    id: "get /things/string",
    method: Method::GET,
    path: "/things/string",
    beta: None,
};

/// `PUT /things/string`
pub static PUT_THINGS_STRING: Operation = Operation {
    id: "put /things/string",
    method: Method::PUT,
    path: "/things/string",
    beta: None,
};

/// `GET /things/vec`
pub static GET_THINGS_VEC: Operation = Operation {
    id: "get /things/vec",
    method: Method::GET,
    path: "/things/vec",
    beta: None,
};

/// `PUT /things/vec`
pub static PUT_THINGS_VEC: Operation = Operation {
    id: "put /things/vec",
    method: Method::PUT,
    path: "/things/vec",
    beta: None,
};
