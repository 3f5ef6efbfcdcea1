// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Dog`.

use crate::convert::IntoList;
use crate::{Extra, Literal};

/// `Dog`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// The property `species`.
    pub species: Literal,
    /// The property `tricks`.
    pub tricks: Option<Vec<String>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Dog {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `tricks`.
    pub fn tricks<As>(mut self, tricks: impl IntoList<String, As>) -> Self {
        self.tricks = tricks.into_list();
        self
    }
}

crate::__object! {
    Dog, has_required: true {
        species: 0 literal("dog") "species";
        tricks: 1 optional "tricks";
    }
}
