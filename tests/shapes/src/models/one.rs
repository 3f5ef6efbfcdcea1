// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/One`.

use crate::convert::IntoField;
use crate::Extra;

/// `One`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct One {
    /// The property `n`.
    pub n: i64,
    /// The property `a`.
    pub a: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl One {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    pub fn a<As>(mut self, a: impl IntoField<String, As>) -> Self {
        self.a = a.into_field().into_option();
        self
    }
}

crate::__object! {
    One, has_required: true {
        n: 0 fixed(1) "n";
        a: 1 optional "a";
    }
}
