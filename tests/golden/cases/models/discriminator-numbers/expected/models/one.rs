// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/One`.

use crate::Extra;

/// `One`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct One {
    /// The property `n`.
    pub n: i64,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl One {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }
}

crate::__object! {
    One, has_required: true {
        n: 0 fixed(1) "n";
    }
}
