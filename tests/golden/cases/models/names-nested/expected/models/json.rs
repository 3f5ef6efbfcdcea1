// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Json`.

use crate::convert::IntoField;
use crate::Extra;

/// `Json`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Json {
    /// The property `object`.
    pub object: Option<JsonObjectObject>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Json {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `object`.
    pub fn object<As>(mut self, object: impl IntoField<JsonObjectObject, As>) -> Self {
        self.object = object.into_field().into_option();
        self
    }
}

crate::__object! {
    Json, has_required: false {
        object: 0 optional "object";
    }
}

/// `JsonObjectObject`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct JsonObjectObject {
    /// The property `a`.
    pub a: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl JsonObjectObject {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    pub fn a<As>(mut self, a: impl IntoField<String, As>) -> Self {
        self.a = a.into_field().into_option();
        self
    }
}

crate::__object! {
    JsonObjectObject, has_required: false {
        a: 0 optional "a";
    }
}
