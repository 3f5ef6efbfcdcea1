// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Error`.

use crate::Extra;

/// What went wrong, as the server describes it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ErrorObject {
    /// Code of the error for programs to test, such as `rate_limit_exceeded`; often `null`.
    pub code: Option<String>,
    /// Human-readable explanation.
    pub message: String,
    /// The parameter of the request that is at fault; `null` if none is.
    pub param: Option<String>,
    /// Class of the error, such as `invalid_request_error`.
    pub r#type: String,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    ErrorObject, has_required: true {
        code: 0 nullable "code";
        message: 1 required "message";
        param: 2 nullable "param";
        r#type: 3 required "type";
    }
}
