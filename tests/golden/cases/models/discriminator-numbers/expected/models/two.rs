// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Two`.

use crate::Extra;

/// `Two`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Two {
    /// The property `n`.
    pub n: i64,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Two {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

crate::__object! {
    Two {
        n: fixed(2) "n";
    }
}
