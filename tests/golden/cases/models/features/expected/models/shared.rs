// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Shared`.

use crate::Extra;

/// `Shared`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Shared {
    /// The property `a`.
    pub a: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Shared {
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
    Shared {
        a: optional "a";
    }
}
