// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! The operations of the API, as data.

use reqwest::Method;
use crate::Operation;

/// All operations, in the order of the document.
pub static OPERATIONS: &[&Operation] = &[
    &OPERATIONS_,
    &OPERATION_123,
    &GET_THING,
    &U65E5_U672C,
    &TYPE,
    &SELF,
    &A_B,
    &OPERATION,
    &NEW,
    &U1F980,
];

/// `GET /p0`
pub static OPERATIONS_: Operation = Operation {
    id: "operations",
    method: Method::GET,
    path: "/p0",
    beta: None,
};

/// `GET /p1`
pub static OPERATION_123: Operation = Operation {
    id: "123",
    method: Method::GET,
    path: "/p1",
    beta: None,
};

/// `GET /p2`
pub static GET_THING: Operation = Operation {
    id: "getThing",
    method: Method::GET,
    path: "/p2",
    beta: None,
};

/// `GET /p3`
pub static U65E5_U672C: Operation = Operation {
    id: "日本",
    method: Method::GET,
    path: "/p3",
    beta: None,
};

/// `GET /p4`
pub static TYPE: Operation = Operation {
    id: "type",
    method: Method::GET,
    path: "/p4",
    beta: None,
};

/// `GET /p5`
pub static SELF: Operation = Operation {
    id: "self",
    method: Method::GET,
    path: "/p5",
    beta: None,
};

/// `GET /p6`
pub static A_B: Operation = Operation {
    id: "a b",
    method: Method::GET,
    path: "/p6",
    beta: None,
};

/// `GET /p7`
pub static OPERATION: Operation = Operation {
    id: "*/",
    method: Method::GET,
    path: "/p7",
    beta: None,
};

/// `GET /p8`
pub static NEW: Operation = Operation {
    id: "new",
    method: Method::GET,
    path: "/p8",
    beta: None,
};

/// `GET /p9`
pub static U1F980: Operation = Operation {
    id: "🦀",
    method: Method::GET,
    path: "/p9",
    beta: None,
};
