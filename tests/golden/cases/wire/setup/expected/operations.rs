// Written by `cargo xtask regen --all`. Changes here are lost.

//! The operations of the API, as data.

use crate::setup::reqwest::Method;
use crate::setup::Operation;

/// All operations, in the order of the document.
pub static OPERATIONS: &[&Operation] = &[
    &GET_THINGS,
    &PUT_THINGS,
    &CREATE_THING,
    &PATCH_THINGS,
    &CANCEL_THING,
    &POST_THINGS_CLEAR,
    &OPEN,
    &IN_QUERY,
    &IN_COOKIE,
    &TOKEN,
    &CONNECT,
    &BOTH,
    &PERHAPS,
    &WATCH,
];

/// `GET /things`
pub static GET_THINGS: Operation = Operation {
    id: "get /things",
    method: Method::GET,
    path: "/things",
    beta: None,
};

/// `PUT /things`
pub static PUT_THINGS: Operation = Operation {
    id: "put /things",
    method: Method::PUT,
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

/// `PATCH /things`
pub static PATCH_THINGS: Operation = Operation {
    id: "patch /things",
    method: Method::PATCH,
    path: "/things",
    beta: None,
};

/// `POST /things/{id}:cancel`
pub static CANCEL_THING: Operation = Operation {
    id: "cancelThing",
    method: Method::POST,
    path: "/things/{id}:cancel",
    beta: None,
};

/// `POST /things:clear`
pub static POST_THINGS_CLEAR: Operation = Operation {
    id: "post /things:clear",
    method: Method::POST,
    path: "/things:clear",
    beta: None,
};

/// `GET /open`
pub static OPEN: Operation = Operation {
    id: "open",
    method: Method::GET,
    path: "/open",
    beta: None,
};

/// `GET /query`
pub static IN_QUERY: Operation = Operation {
    id: "inQuery",
    method: Method::GET,
    path: "/query",
    beta: None,
};

/// `GET /cookie`
pub static IN_COOKIE: Operation = Operation {
    id: "inCookie",
    method: Method::GET,
    path: "/cookie",
    beta: None,
};

/// `GET /token`
pub static TOKEN: Operation = Operation {
    id: "token",
    method: Method::GET,
    path: "/token",
    beta: None,
};

/// `GET /connect`
pub static CONNECT: Operation = Operation {
    id: "connect",
    method: Method::GET,
    path: "/connect",
    beta: None,
};

/// `GET /both`
pub static BOTH: Operation = Operation {
    id: "both",
    method: Method::GET,
    path: "/both",
    beta: None,
};

/// `GET /perhaps`
pub static PERHAPS: Operation = Operation {
    id: "perhaps",
    method: Method::GET,
    path: "/perhaps",
    beta: None,
};

/// `POST /watch`
pub static WATCH: Operation = Operation {
    id: "watch",
    method: Method::POST,
    path: "/watch",
    beta: None,
};
