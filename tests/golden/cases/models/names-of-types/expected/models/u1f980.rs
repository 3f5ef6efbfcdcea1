// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/🦀`.

use crate::Extra;

/// `U1f980`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct U1f980 {
    /// The property `p`.
    pub p: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl U1f980 {
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
    U1f980 {
        p: optional "p";
    }
}
