// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Dog`.

use crate::{Extra, Literal};

/// `Dog`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// The property `species`.
    pub species: Literal,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Dog {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

crate::__object! {
    Dog {
        species: literal("dog") "species";
    }
}
