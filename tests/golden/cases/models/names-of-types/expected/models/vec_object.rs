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
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl VecObject {
    /// Nothing set.
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
    VecObject {
        p: optional "p";
    }
}
