// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! The operations of the API, as data.

use reqwest::Method;
use crate::Operation;

/// All operations, in the order of the document.
pub static OPERATIONS: &[&Operation] = &[&A, &B, &C, &D, &E, &F, &G];

/// `GET /a`
pub static A: Operation = Operation {
    id: "a",
    method: Method::GET,
    path: "/a",
    beta: None,
};

/// `GET /b`
pub static B: Operation = Operation {
    id: "b",
    method: Method::GET,
    path: "/b",
    beta: None,
};

/// `GET /c`
pub static C: Operation = Operation {
    id: "c",
    method: Method::GET,
    path: "/c",
    beta: None,
};

/// `GET /d`
pub static D: Operation = Operation {
    id: "d",
    method: Method::GET,
    path: "/d",
    beta: None,
};

/// `GET /e`
pub static E: Operation = Operation {
    id: "e",
    method: Method::GET,
    path: "/e",
    beta: None,
};

/// `GET /f`
pub static F: Operation = Operation {
    id: "f",
    method: Method::GET,
    path: "/f",
    beta: None,
};

/// `GET /g`
pub static G: Operation = Operation {
    id: "g",
    method: Method::GET,
    path: "/g",
    beta: None,
};
