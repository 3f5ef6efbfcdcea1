// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/B`.

use crate::{Extra, Literal};

/// `B`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct B {
    /// The property `type`.
    pub r#type: Literal,
    /// The property `what`.
    pub what: Literal,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl B {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }
}

crate::__object! {
    B, has_required: true {
        r#type: 0 literal("y") "type";
        what: 1 literal("b") "what";
    }
}
