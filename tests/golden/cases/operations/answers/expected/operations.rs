// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! The operations of the API, as data.

use reqwest::Method;
use crate::Operation;

/// All operations, in the order of the document.
pub static OPERATIONS: &[&Operation] = &[&GET_THING, &DELETE_THING, &HAS_THING];

/// `GET /things/{id}`
pub static GET_THING: Operation = Operation {
    id: "getThing",
    method: Method::GET,
    path: "/things/{id}",
    beta: None,
};

/// `DELETE /things/{id}`
pub static DELETE_THING: Operation = Operation {
    id: "deleteThing",
    method: Method::DELETE,
    path: "/things/{id}",
    beta: None,
};

/// `HEAD /things/{id}`
pub static HAS_THING: Operation = Operation {
    id: "hasThing",
    method: Method::HEAD,
    path: "/things/{id}",
    beta: None,
};
