// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Cat`.

use crate::{Extra, Literal};

/// `Cat`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// The property `species`.
    pub species: Literal,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Cat {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

crate::__object! {
    Cat {
        species: literal("cat") "species";
    }
}
