// Written by `cargo xtask regen --all`. Changes here are lost.

//! The operations of the API, as data.

use crate::answers::reqwest::Method;
use crate::answers::Operation;

/// All operations, in the order of the document.
pub static OPERATIONS: &[&Operation] = &[
    &OR_NOTHING,
    &EXISTS,
    &OR_NULL,
    &PAGES,
    &NOTHING,
    &RANGE,
    &DEFAULT,
    &SEVERAL,
    &BY_STATUS,
    &SAME,
    &PAGES_OR_JOB,
    &HEADERS,
    &HEADERS_ONE,
    &HEADERS_TWO,
    &OPEN,
    &TEXT,
    &PICTURES,
    &ANY_BYTES,
    &ANY_VALUE,
    &JSON_BYTES,
    &HAL,
    &BOTH,
    &EVENTS,
    &NESTED,
];

/// `GET /or/nothing`
pub static OR_NOTHING: Operation = Operation {
    id: "orNothing",
    method: Method::GET,
    path: "/or/nothing",
    beta: None,
};

/// `HEAD /or/nothing`
pub static EXISTS: Operation = Operation {
    id: "exists",
    method: Method::HEAD,
    path: "/or/nothing",
    beta: None,
};

/// `GET /or/null`
pub static OR_NULL: Operation = Operation {
    id: "orNull",
    method: Method::GET,
    path: "/or/null",
    beta: None,
};

/// `GET /pages`
pub static PAGES: Operation = Operation {
    id: "pages",
    method: Method::GET,
    path: "/pages",
    beta: None,
};

/// `POST /nothing`
pub static NOTHING: Operation = Operation {
    id: "nothing",
    method: Method::POST,
    path: "/nothing",
    beta: None,
};

/// `GET /range`
pub static RANGE: Operation = Operation {
    id: "range",
    method: Method::GET,
    path: "/range",
    beta: None,
};

/// `GET /default`
pub static DEFAULT: Operation = Operation {
    id: "default",
    method: Method::GET,
    path: "/default",
    beta: None,
};

/// `PUT /several`
pub static SEVERAL: Operation = Operation {
    id: "several",
    method: Method::PUT,
    path: "/several",
    beta: None,
};

/// `POST /by/status`
pub static BY_STATUS: Operation = Operation {
    id: "byStatus",
    method: Method::POST,
    path: "/by/status",
    beta: None,
};

/// `PUT /same`
pub static SAME: Operation = Operation {
    id: "same",
    method: Method::PUT,
    path: "/same",
    beta: None,
};

/// `GET /pages/or/job`
pub static PAGES_OR_JOB: Operation = Operation {
    id: "pagesOrJob",
    method: Method::GET,
    path: "/pages/or/job",
    beta: None,
};

/// `GET /headers`
pub static HEADERS: Operation = Operation {
    id: "headers",
    method: Method::GET,
    path: "/headers",
    beta: None,
};

/// `GET /headers/one`
pub static HEADERS_ONE: Operation = Operation {
    id: "headersOne",
    method: Method::GET,
    path: "/headers/one",
    beta: None,
};

/// `GET /headers/two`
pub static HEADERS_TWO: Operation = Operation {
    id: "headersTwo",
    method: Method::GET,
    path: "/headers/two",
    beta: None,
};

/// `PUT /open`
pub static OPEN: Operation = Operation {
    id: "open",
    method: Method::PUT,
    path: "/open",
    beta: None,
};

/// `GET /text`
pub static TEXT: Operation = Operation {
    id: "text",
    method: Method::GET,
    path: "/text",
    beta: None,
};

/// `GET /pictures`
pub static PICTURES: Operation = Operation {
    id: "pictures",
    method: Method::GET,
    path: "/pictures",
    beta: None,
};

/// `GET /any/bytes`
pub static ANY_BYTES: Operation = Operation {
    id: "anyBytes",
    method: Method::GET,
    path: "/any/bytes",
    beta: None,
};

/// `GET /any/value`
pub static ANY_VALUE: Operation = Operation {
    id: "anyValue",
    method: Method::GET,
    path: "/any/value",
    beta: None,
};

/// `GET /json/bytes`
pub static JSON_BYTES: Operation = Operation {
    id: "jsonBytes",
    method: Method::GET,
    path: "/json/bytes",
    beta: None,
};

/// `GET /hal`
pub static HAL: Operation = Operation {
    id: "hal",
    method: Method::GET,
    path: "/hal",
    beta: None,
};

/// `GET /both`
pub static BOTH: Operation = Operation {
    id: "both",
    method: Method::GET,
    path: "/both",
    beta: None,
};

/// `GET /events`
pub static EVENTS: Operation = Operation {
    id: "events",
    method: Method::GET,
    path: "/events",
    beta: None,
};

/// `PUT /nested`
pub static NESTED: Operation = Operation {
    id: "nested",
    method: Method::PUT,
    path: "/nested",
    beta: None,
};
