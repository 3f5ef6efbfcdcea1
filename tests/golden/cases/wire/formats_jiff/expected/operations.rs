// Written by `cargo xtask regen --all`. Changes here are lost.

//! The operations of the API, as data.

use crate::formats_jiff::reqwest::Method;
use crate::formats_jiff::Operation;

/// All operations, in the order of the document.
pub static OPERATIONS: &[&Operation] = &[&MAKE_THING, &SEND_FORM];

/// `POST /things/{id}`
pub static MAKE_THING: Operation = Operation {
    id: "makeThing",
    method: Method::POST,
    path: "/things/{id}",
    beta: None,
};

/// `POST /forms`
pub static SEND_FORM: Operation = Operation {
    id: "sendForm",
    method: Method::POST,
    path: "/forms",
    beta: None,
};
