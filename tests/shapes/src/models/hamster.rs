// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Hamster`.

use crate::convert::IntoField;
use crate::{Extra, Literal};

/// `Hamster`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Hamster {
    /// The property `kind`.
    pub kind: Literal,
    /// Default: `true`.
    pub wheel: Option<bool>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Hamster {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `wheel`. Default: `true`.
    pub fn wheel<As>(mut self, wheel: impl IntoField<bool, As>) -> Self {
        self.wheel = wheel.into_field().into_option();
        self
    }
}

crate::__object! {
    Hamster, has_required: true {
        kind: 0 literal("Hamster") "kind";
        wheel: 1 optional "wheel";
    }
}
