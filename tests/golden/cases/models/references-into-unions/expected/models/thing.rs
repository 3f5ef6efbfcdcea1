// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use crate::convert::IntoField;
use crate::types::{Either1, Either2Deep};
use crate::Extra;

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The property `second`.
    pub second: Option<Either1>,
    /// The property `deep`.
    pub deep: Option<Either2Deep>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Thing {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `second`.
    pub fn second<As>(mut self, second: impl IntoField<Either1, As>) -> Self {
        self.second = second.into_field().into_option();
        self
    }

    /// Sets `deep`.
    pub fn deep<As>(mut self, deep: impl IntoField<Either2Deep, As>) -> Self {
        self.deep = deep.into_field().into_option();
        self
    }
}

crate::__object! {
    Thing, has_required: false {
        second: 0 optional "second";
        deep: 1 optional "deep";
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
