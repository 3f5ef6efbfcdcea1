// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Cat`.

use crate::{Extra, Literal};

/// `Cat`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// The property `kind`.
    pub kind: Option<Literal>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Cat {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self {
            kind: Some(crate::Literal::new("cat")),
            ..Self::default()
        }
    }
}

crate::__object! {
    Cat, has_required: false {
        kind: 0 optional_literal("cat") "kind";
    }
}
