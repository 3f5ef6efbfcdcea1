// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/日本語`.

use crate::convert::IntoField;
use crate::Extra;

/// `U65e5U672cU8a9e`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct U65e5U672cU8a9e {
    /// The property `p`.
    pub p: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl U65e5U672cU8a9e {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `p`.
    pub fn p<As>(mut self, p: impl IntoField<String, As>) -> Self {
        self.p = p.into_field().into_option();
        self
    }
}

crate::__object! {
    U65e5U672cU8a9e, has_required: false {
        p: 0 optional "p";
    }
}
