// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! The operations of the API, as data.

use reqwest::Method;
use crate::Operation;

/// All operations, in the order of the document.
pub static OPERATIONS: &[&Operation] = &[
    &LIST_THINGS,
    &CREATE_THING,
    #[cfg(feature = "extra")]
    &DELETE_THINGS,
    &UPLOAD,
    #[cfg(feature = "extra")]
    &GET_PLACE,
];

/// `GET /things`
pub static LIST_THINGS: Operation = Operation {
    id: "listThings",
    method: Method::GET,
    path: "/things",
    beta: None,
};

/// `POST /things`
pub static CREATE_THING: Operation = Operation {
    id: "createThing",
    method: Method::POST,
    path: "/things",
    beta: None,
};

/// `DELETE /things`
#[cfg(feature = "extra")]
pub static DELETE_THINGS: Operation = Operation {
    id: "deleteThings",
    method: Method::DELETE,
    path: "/things",
    beta: None,
};

/// `POST /files`
pub static UPLOAD: Operation = Operation {
    id: "upload",
    method: Method::POST,
    path: "/files",
    beta: None,
};

/// `GET /places/{place}`
#[cfg(feature = "extra")]
pub static GET_PLACE: Operation = Operation {
    id: "getPlace",
    method: Method::GET,
    path: "/places/{place}",
    beta: None,
};
