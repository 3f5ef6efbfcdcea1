// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Search`.

use crate::{Extra, Literal};

/// `Search`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Search {
    /// The property `type`.
    pub r#type: Literal,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Search {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

crate::__object! {
    Search {
        r#type: literal("search") "type";
    }
}
