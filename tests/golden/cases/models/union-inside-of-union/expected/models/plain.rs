// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Plain`.

use crate::{Extra, Literal};

/// `Plain`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Plain {
    /// The property `class`.
    pub class: Option<Literal>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Plain {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self {
            class: Some(crate::Literal::new("plain")),
            ..Self::default()
        }
    }
}

crate::__object! {
    Plain, has_required: false {
        class: 0 optional_literal("plain") "class";
    }
}
