// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Fish`.

use crate::{Extra, Literal};

/// `Fish`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Fish {
    /// The property `species`.
    pub species: Literal,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Fish {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }
}

crate::__object! {
    Fish, has_required: true {
        species: 0 literal("fish") "species";
    }
}
