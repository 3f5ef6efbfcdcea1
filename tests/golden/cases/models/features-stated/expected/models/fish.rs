// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Fish`.

use crate::{Extra, Literal};

/// `Fish`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Fish {
    /// The property `species`.
    pub species: Literal,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Fish {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

crate::__object! {
    Fish {
        species: literal("fish") "species";
    }
}
