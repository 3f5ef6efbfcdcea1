// Written by `cargo xtask regen --all`. Changes here are lost.

//! What is known of each operation before it is called.

use crate::formats_time::reqwest::Method;
use crate::formats_time::Operation;

/// Every operation, in the order of the document.
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
