// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/A`.

use crate::{Extra, Literal};

/// `A`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct A {
    /// The property `type`.
    pub r#type: Literal,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl A {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }
}

crate::__object! {
    A, has_required: true {
        r#type: 0 literal("a") "type";
    }
}
