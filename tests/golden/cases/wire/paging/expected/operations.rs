// Written by `cargo xtask regen --all`. Changes here are lost.

//! The operations of the API, as data.

use crate::paging::reqwest::Method;
use crate::paging::Operation;

/// All operations, in the order of the document.
pub static OPERATIONS: &[&Operation] = &[
    &BY_DEFAULT,
    &SINGLE,
    &NONE,
    &NESTED,
    &LAST,
    &NUMBERS,
    &SIZED,
    &OFFSETS,
    &HEADERS,
    &LINKED,
    &URLS,
    &SEARCH,
];

/// `GET /defaults`
pub static BY_DEFAULT: Operation = Operation {
    id: "byDefault",
    method: Method::GET,
    path: "/defaults",
    beta: None,
};

/// `GET /single`
pub static SINGLE: Operation = Operation {
    id: "single",
    method: Method::GET,
    path: "/single",
    beta: None,
};

/// `GET /none`
pub static NONE: Operation = Operation {
    id: "none",
    method: Method::GET,
    path: "/none",
    beta: None,
};

/// `GET /nested`
pub static NESTED: Operation = Operation {
    id: "nested",
    method: Method::GET,
    path: "/nested",
    beta: None,
};

/// `GET /last`
pub static LAST: Operation = Operation {
    id: "last",
    method: Method::GET,
    path: "/last",
    beta: None,
};

/// `GET /numbers`
pub static NUMBERS: Operation = Operation {
    id: "numbers",
    method: Method::GET,
    path: "/numbers",
    beta: None,
};

/// `GET /sized`
pub static SIZED: Operation = Operation {
    id: "sized",
    method: Method::GET,
    path: "/sized",
    beta: None,
};

/// `GET /offsets`
pub static OFFSETS: Operation = Operation {
    id: "offsets",
    method: Method::GET,
    path: "/offsets",
    beta: None,
};

/// `GET /headers`
pub static HEADERS: Operation = Operation {
    id: "headers",
    method: Method::GET,
    path: "/headers",
    beta: None,
};

/// `GET /linked`
pub static LINKED: Operation = Operation {
    id: "linked",
    method: Method::GET,
    path: "/linked",
    beta: None,
};

/// `GET /urls`
pub static URLS: Operation = Operation {
    id: "urls",
    method: Method::GET,
    path: "/urls",
    beta: None,
};

/// `POST /search`
pub static SEARCH: Operation = Operation {
    id: "search",
    method: Method::POST,
    path: "/search",
    beta: None,
};
