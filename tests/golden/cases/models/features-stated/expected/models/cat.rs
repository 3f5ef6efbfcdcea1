// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Cat`.

use crate::{Extra, Literal};

/// `Cat`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// The property `species`.
    pub species: Literal,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Cat {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }
}

crate::__object! {
    Cat, has_required: true {
        species: 0 literal("cat") "species";
    }
}
