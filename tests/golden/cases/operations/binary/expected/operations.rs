// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! The operations of the API, as data.

use reqwest::Method;
use crate::Operation;

/// All operations, in the order of the document.
pub static OPERATIONS: &[&Operation] = &[&DOWNLOAD_FILE, &GET_PICTURE, &GET_TEXT];

/// `GET /files/{file_id}/content`
pub static DOWNLOAD_FILE: Operation = Operation {
    id: "downloadFile",
    method: Method::GET,
    path: "/files/{file_id}/content",
    beta: None,
};

/// `GET /pictures`
pub static GET_PICTURE: Operation = Operation {
    id: "getPicture",
    method: Method::GET,
    path: "/pictures",
    beta: None,
};

/// `GET /text`
pub static GET_TEXT: Operation = Operation {
    id: "getText",
    method: Method::GET,
    path: "/text",
    beta: None,
};
