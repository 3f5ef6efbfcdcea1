// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ErrorResponse`.

use crate::types::ErrorObject;
use crate::Extra;

/// Body of a response that reports an error.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ErrorResponse {
    /// The error.
    pub error: ErrorObject,
    /// Repeats part of the error, as some servers do.
    pub detail: Option<ErrorResponseDetail>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    ErrorResponse, has_required: true {
        error: 0 required "error";
        detail: 1 optional "detail";
    }
}

/// Repeats part of the error, as some servers do.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ErrorResponseDetail {
    /// Human-readable explanation.
    pub message: Option<String>,
    /// Code of the error for programs to test; often `null`.
    pub code: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    ErrorResponseDetail, has_required: false {
        message: 0 optional "message";
        code: 1 optional "code";
    }
}
