// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Dog`.

use crate::{Extra, Literal};

/// `Dog`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// The property `species`.
    pub species: Literal,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Dog {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }
}

crate::__object! {
    Dog, has_required: true {
        species: 0 literal("dog") "species";
    }
}
