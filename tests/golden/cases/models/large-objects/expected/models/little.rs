// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Little`.

use crate::Extra;

/// `Little`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Little {
    /// The property `a`.
    pub a: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Little {
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
    Little {
        a: optional "a";
    }
}
