// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use crate::convert::{IntoField, IntoNumberField};
use crate::{Extra, Literal};

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// What it is.
    pub object: Literal,
    /// The property `kind`.
    pub kind: Option<Literal>,
    /// The property `on`.
    pub on: Option<bool>,
    /// The property `version`.
    pub version: Option<i64>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Thing {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `on`.
    pub fn on<As>(mut self, on: impl IntoField<bool, As>) -> Self {
        self.on = on.into_field().into_option();
        self
    }

    /// Sets `version`.
    pub fn version(mut self, version: impl IntoNumberField<i64>) -> Self {
        self.version = version.into_number_field();
        self
    }
}

crate::__object! {
    Thing, has_required: true {
        object: 0 literal("thing") "object";
        kind: 1 optional_literal("simple") "kind";
        on: 2 optional "on";
        version: 3 optional "version";
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
