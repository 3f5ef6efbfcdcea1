// Written by `cargo xtask regen --all`. Changes here are lost.

//! The operations of the API, as data.

use crate::own_servers::reqwest::Method;
use crate::own_servers::Operation;

/// All operations, in the order of the document.
pub static OPERATIONS: &[&Operation] = &[
    &USUAL,
    &REPEATED,
    &OF_PATH,
    &RELATIVE,
    &OF_OPERATION,
    &NONE,
    &WRONG,
    &UNSAID,
    &PAGES,
];

/// `GET /usual`
pub static USUAL: Operation = Operation {
    id: "usual",
    method: Method::GET,
    path: "/usual",
    beta: None,
};

/// `GET /repeated`
pub static REPEATED: Operation = Operation {
    id: "repeated",
    method: Method::GET,
    path: "/repeated",
    beta: None,
};

/// `GET /files`
pub static OF_PATH: Operation = Operation {
    id: "ofPath",
    method: Method::GET,
    path: "/files",
    beta: None,
};

/// `PUT /files`
pub static RELATIVE: Operation = Operation {
    id: "relative",
    method: Method::PUT,
    path: "/files",
    beta: None,
};

/// `POST /files`
pub static OF_OPERATION: Operation = Operation {
    id: "ofOperation",
    method: Method::POST,
    path: "/files",
    beta: None,
};

/// `PATCH /files`
pub static NONE: Operation = Operation {
    id: "none",
    method: Method::PATCH,
    path: "/files",
    beta: None,
};

/// `GET /wrong`
pub static WRONG: Operation = Operation {
    id: "wrong",
    method: Method::GET,
    path: "/wrong",
    beta: None,
};

/// `GET /unsaid`
pub static UNSAID: Operation = Operation {
    id: "unsaid",
    method: Method::GET,
    path: "/unsaid",
    beta: None,
};

/// `GET /pages`
pub static PAGES: Operation = Operation {
    id: "pages",
    method: Method::GET,
    path: "/pages",
    beta: None,
};
