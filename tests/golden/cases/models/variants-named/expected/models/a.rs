// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/A`.

use crate::{Extra, Literal};

/// `A`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct A {
    /// The property `type`.
    pub r#type: Literal,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl A {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

crate::__object! {
    A {
        r#type: literal("a") "type";
    }
}
