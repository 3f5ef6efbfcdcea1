// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Response`.

use crate::convert::IntoField;
use crate::Extra;

/// `ResponseObject`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResponseObject {
    /// The property `p`.
    pub p: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ResponseObject {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `p`.
    pub fn p<As>(mut self, p: impl IntoField<String, As>) -> Self {
        self.p = p.into_field().into_option();
        self
    }
}

crate::__object! {
    ResponseObject, has_required: false {
        p: 0 optional "p";
    }
}
