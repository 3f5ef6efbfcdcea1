// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Plain`.

use crate::{Extra, Literal};

/// `Plain`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Plain {
    /// The property `class`.
    pub class: Option<Literal>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Plain {
    /// Nothing set.
    pub fn new() -> Self {
        Self {
            class: Some(crate::Literal::new("plain")),
            ..Self::default()
        }
    }
}

crate::__object! {
    Plain {
        class: optional_literal("plain") "class";
    }
}
