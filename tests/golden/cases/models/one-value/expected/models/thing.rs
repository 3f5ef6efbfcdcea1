// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use crate::convert::IntoField;
use crate::types::Mode;
use crate::{Extra, Literal};

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The property `object`.
    pub object: Literal,
    /// One value today and an enum by its name.
    pub mode: Option<Mode>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Thing {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `mode`. One value today and an enum by its name.
    pub fn mode<As>(mut self, mode: impl IntoField<Mode, As>) -> Self {
        self.mode = mode.into_field().into_option();
        self
    }
}

crate::__object! {
    Thing, has_required: true {
        object: 0 literal("thing") "object";
        mode: 1 optional "mode";
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
