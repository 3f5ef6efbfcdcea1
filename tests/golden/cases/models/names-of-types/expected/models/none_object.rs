// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/None`.

use crate::Extra;

/// `NoneObject`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NoneObject {
    /// The property `p`.
    pub p: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl NoneObject {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `p`.
    pub fn p(mut self, p: impl Into<String>) -> Self {
        self.p = Some(p.into());
        self
    }
}

crate::__object! {
    NoneObject {
        p: optional "p";
    }
}
