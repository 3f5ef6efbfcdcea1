// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Vec`.

use crate::convert::IntoField;
use crate::Extra;

/// `VecObject`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VecObject {
    /// The property `p`.
    pub p: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl VecObject {
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
    VecObject, has_required: false {
        p: 0 optional "p";
    }
}
