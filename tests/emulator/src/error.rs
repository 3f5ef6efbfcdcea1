//! What is answered when a request cannot be served, in the shape and the words of the hosted API.

use hyper::StatusCode;
use serde_json::{Value, json};

use crate::memory::Full;

/// An error response.
#[derive(Clone, Debug)]
pub(crate) struct Failure {
    pub(crate) status: StatusCode,
    pub(crate) message: String,
    pub(crate) kind: &'static str,
    pub(crate) param: Option<String>,
    pub(crate) code: Option<String>,
    pub(crate) headers: Vec<(&'static str, String)>,
    /// The files API repeats the message under `detail`.
    pub(crate) detail: bool,
}

const INVALID: &str = "invalid_request_error";

impl Failure {
    /// An error with this status.
    pub(crate) fn new(status: StatusCode, message: impl Into<String>) -> Self {
        Self {
            status,
            message: message.into(),
            kind: if status.is_server_error() { "server_error" } else { INVALID },
            param: None,
            code: None,
            headers: Vec::new(),
            detail: false,
        }
    }

    /// 400: the request is wrong.
    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, message)
    }

    /// 404: `No assistant found with id 'asst_1'.`
    pub(crate) fn not_found(noun: &str, id: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, format!("No {noun} found with id '{id}'."))
    }

    /// 404, as the files API words it.
    pub(crate) fn no_file(id: &str) -> Self {
        let failure = Self::new(StatusCode::NOT_FOUND, format!("No such File object: {id}"));
        Self { detail: true, ..failure.param("id") }
    }

    /// 401.
    pub(crate) fn unauthorized(message: impl Into<String>, code: Option<&str>) -> Self {
        let failure = Self::new(StatusCode::UNAUTHORIZED, message);
        Self { code: code.map(str::to_owned), ..failure }
    }

    /// 500: a bug of the emulator.
    pub(crate) fn bug() -> Self {
        let message = "The emulator panicked, which is a bug; its standard error says where.";
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, message).code("emulator_panicked")
    }

    /// Names the parameter that is wrong.
    pub(crate) fn param(self, param: impl Into<String>) -> Self {
        Self { param: Some(param.into()), ..self }
    }

    /// Sets the code.
    pub(crate) fn code(self, code: impl Into<String>) -> Self {
        Self { code: Some(code.into()), ..self }
    }

    /// The response's body.
    pub(crate) fn body(&self) -> Value {
        let mut body = json!({ "error": {
            "message": self.message, "type": self.kind, "param": self.param, "code": self.code,
        }});
        if self.detail {
            body["detail"] = json!({ "message": self.message, "code": self.code });
        }
        body
    }
}

impl From<Full> for Failure {
    fn from(full: Full) -> Self {
        Self::new(StatusCode::INSUFFICIENT_STORAGE, full.to_string()).code("emulator_memory_full")
    }
}
