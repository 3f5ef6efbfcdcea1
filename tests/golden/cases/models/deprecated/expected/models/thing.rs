// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use crate::convert::IntoField;
use crate::Extra;

/// Use something else.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// Use `new`.
    ///
    /// Deprecated by the API.
    pub old: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Thing {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `old`. Use `new`.
    pub fn old<As>(mut self, old: impl IntoField<String, As>) -> Self {
        self.old = old.into_field().into_option();
        self
    }
}

crate::__object! {
    Thing, has_required: false {
        old: 0 optional "old";
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
