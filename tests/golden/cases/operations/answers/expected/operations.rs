// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! What is known of each operation before it is called.

use reqwest::Method;
use crate::Operation;

/// Every operation, in the order of the document.
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
