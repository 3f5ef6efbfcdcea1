// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Dog`.

use crate::{Extra, Literal};

/// `Dog`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// The property `name`.
    pub name: String,
    /// The property `kind`.
    pub kind: Option<Literal>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Dog {
    /// Creates a value from the required fields; no others are set.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            kind: Some(crate::Literal::new("dog")),
            ..Self::default()
        }
    }

    /// Sets `kind`.
    pub fn kind(mut self) -> Self {
        self.kind = Some(crate::Literal::new("dog"));
        self
    }
}

crate::__object! {
    Dog, has_required: true {
        name: 0 required "name";
        kind: 1 optional_literal("dog") "kind";
    }
}
