// Written by `cargo xtask regen --all`. Changes here are lost.

//! The operations of the API, as data.

use crate::requests::reqwest::Method;
use crate::requests::Operation;

/// All operations, in the order of the document.
pub static OPERATIONS: &[&Operation] = &[
    &QUERY,
    &HEADERS,
    &PLAIN,
    &STYLES,
    &ENCODED,
    &MAP,
    &EITHER,
    &FORM_OF_EITHER,
    &BYTES,
    &PICTURE,
    &ANYTHING,
    &JSON_BYTES,
    &TEXT,
    &VENDOR,
    &OPTIONAL,
    &SEVERAL,
    &FORM,
    &CREATE_ACCOUNT,
    &GET_ACCOUNT,
    &PATCH_ACCOUNT,
    &PATCH_HOME,
    &LIST_WIDGETS,
    &CREATE_WIDGET,
    &GET_CHART,
];

/// `GET /query`
pub static QUERY: Operation = Operation {
    id: "query",
    method: Method::GET,
    path: "/query",
    beta: None,
};

/// `GET /headers`
pub static HEADERS: Operation = Operation {
    id: "headers",
    method: Method::GET,
    path: "/headers",
    beta: None,
};

/// `GET /plain/{text}/{number}/{kind}/{yes}`
pub static PLAIN: Operation = Operation {
    id: "plain",
    method: Method::GET,
    path: "/plain/{text}/{number}/{kind}/{yes}",
    beta: None,
};

/// `GET /styles/{list}/{label}/{matrix}/{color}/{json}/{rest}`
pub static STYLES: Operation = Operation {
    id: "styles",
    method: Method::GET,
    path: "/styles/{+list}/{+label}/{+matrix}/{+color}/{+json}/{+rest}",
    beta: None,
};

/// `POST /bodies/encoded`
pub static ENCODED: Operation = Operation {
    id: "encoded",
    method: Method::POST,
    path: "/bodies/encoded",
    beta: None,
};

/// `POST /bodies/map`
pub static MAP: Operation = Operation {
    id: "map",
    method: Method::POST,
    path: "/bodies/map",
    beta: None,
};

/// `POST /bodies/either`
pub static EITHER: Operation = Operation {
    id: "either",
    method: Method::POST,
    path: "/bodies/either",
    beta: None,
};

/// `POST /bodies/form-of-either`
pub static FORM_OF_EITHER: Operation = Operation {
    id: "formOfEither",
    method: Method::POST,
    path: "/bodies/form-of-either",
    beta: None,
};

/// `POST /bodies/bytes`
pub static BYTES: Operation = Operation {
    id: "bytes",
    method: Method::POST,
    path: "/bodies/bytes",
    beta: None,
};

/// `POST /bodies/picture`
pub static PICTURE: Operation = Operation {
    id: "picture",
    method: Method::POST,
    path: "/bodies/picture",
    beta: None,
};

/// `POST /bodies/anything`
pub static ANYTHING: Operation = Operation {
    id: "anything",
    method: Method::POST,
    path: "/bodies/anything",
    beta: None,
};

/// `POST /bodies/json-bytes`
pub static JSON_BYTES: Operation = Operation {
    id: "jsonBytes",
    method: Method::POST,
    path: "/bodies/json-bytes",
    beta: None,
};

/// `POST /bodies/text`
pub static TEXT: Operation = Operation {
    id: "text",
    method: Method::POST,
    path: "/bodies/text",
    beta: None,
};

/// `POST /bodies/vendor`
pub static VENDOR: Operation = Operation {
    id: "vendor",
    method: Method::POST,
    path: "/bodies/vendor",
    beta: None,
};

/// `POST /bodies/optional`
pub static OPTIONAL: Operation = Operation {
    id: "optional",
    method: Method::POST,
    path: "/bodies/optional",
    beta: None,
};

/// `POST /bodies/several`
pub static SEVERAL: Operation = Operation {
    id: "several",
    method: Method::POST,
    path: "/bodies/several",
    beta: None,
};

/// `POST /bodies/form`
pub static FORM: Operation = Operation {
    id: "form",
    method: Method::POST,
    path: "/bodies/form",
    beta: None,
};

/// `POST /accounts`
pub static CREATE_ACCOUNT: Operation = Operation {
    id: "createAccount",
    method: Method::POST,
    path: "/accounts",
    beta: None,
};

/// `GET /accounts/{id}`
pub static GET_ACCOUNT: Operation = Operation {
    id: "getAccount",
    method: Method::GET,
    path: "/accounts/{id}",
    beta: None,
};

/// `PATCH /accounts/{id}`
pub static PATCH_ACCOUNT: Operation = Operation {
    id: "patchAccount",
    method: Method::PATCH,
    path: "/accounts/{id}",
    beta: None,
};

/// `PATCH /accounts/{id}/home`
pub static PATCH_HOME: Operation = Operation {
    id: "patchHome",
    method: Method::PATCH,
    path: "/accounts/{id}/home",
    beta: None,
};

/// `GET /widgets`
pub static LIST_WIDGETS: Operation = Operation {
    id: "listWidgets",
    method: Method::GET,
    path: "/widgets",
    beta: None,
};

/// `POST /widgets`
pub static CREATE_WIDGET: Operation = Operation {
    id: "createWidget",
    method: Method::POST,
    path: "/widgets",
    beta: None,
};

/// `GET /charts/{id}`
pub static GET_CHART: Operation = Operation {
    id: "getChart",
    method: Method::GET,
    path: "/charts/{id}",
    beta: None,
};
