// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Iterator`.

use crate::Extra;

/// `IteratorObject`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IteratorObject {
    /// The property `p`.
    pub p: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl IteratorObject {
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
    IteratorObject {
        p: optional "p";
    }
}
