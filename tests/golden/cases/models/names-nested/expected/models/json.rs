// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Json`.

use crate::Extra;

/// `Json`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Json {
    /// The property `object`.
    pub object: Option<JsonObjectObject>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Json {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `object`.
    pub fn object(mut self, object: impl Into<JsonObjectObject>) -> Self {
        self.object = Some(object.into());
        self
    }
}

crate::__object! {
    Json {
        object: optional "object";
    }
}

/// `JsonObjectObject`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct JsonObjectObject {
    /// The property `a`.
    pub a: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl JsonObjectObject {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

crate::__object! {
    JsonObjectObject {
        a: optional "a";
    }
}
