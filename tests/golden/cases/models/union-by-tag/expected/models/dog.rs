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
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Dog {
    /// Nothing set.
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
    Dog {
        species: literal("dog") "species";
        tricks: optional "tricks";
    }
}
