// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Search`.

use crate::{Extra, Literal};

/// `Search`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Search {
    /// The property `type`.
    pub r#type: Literal,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Search {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }
}

crate::__object! {
    Search, has_required: true {
        r#type: 0 literal("search") "type";
    }
}
