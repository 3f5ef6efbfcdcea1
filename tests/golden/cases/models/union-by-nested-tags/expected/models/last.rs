// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Last`.

use crate::{Extra, Literal};

/// `Last`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Last {
    /// The property `type`.
    pub r#type: Literal,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Last {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }
}

crate::__object! {
    Last, has_required: true {
        r#type: 0 literal("last") "type";
    }
}
