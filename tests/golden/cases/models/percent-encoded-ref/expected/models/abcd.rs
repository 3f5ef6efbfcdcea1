// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/a b~1c~0d%`.

use crate::convert::IntoField;
use crate::Extra;

/// `ABCD`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ABCD {
    /// The property `x`.
    pub x: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ABCD {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `x`.
    pub fn x<As>(mut self, x: impl IntoField<String, As>) -> Self {
        self.x = x.into_field().into_option();
        self
    }
}

crate::__object! {
    ABCD, has_required: false {
        x: 0 optional "x";
    }
}
