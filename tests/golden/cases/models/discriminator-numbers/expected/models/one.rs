// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/One`.

use crate::Extra;

/// `One`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct One {
    /// The property `n`.
    pub n: i64,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl One {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

crate::__object! {
    One {
        n: fixed(1) "n";
    }
}
