// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Two`.

use crate::Extra;

/// `Two`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Two {
    /// The property `n`.
    pub n: i64,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Two {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }
}

crate::__object! {
    Two, has_required: true {
        n: 0 fixed(2) "n";
    }
}
