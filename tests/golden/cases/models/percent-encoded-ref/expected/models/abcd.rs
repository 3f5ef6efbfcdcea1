// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/a b~1c~0d%`.

use crate::Extra;

/// `ABCD`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ABCD {
    /// The property `x`.
    pub x: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ABCD {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `x`.
    pub fn x(mut self, x: impl Into<String>) -> Self {
        self.x = Some(x.into());
        self
    }
}

crate::__object! {
    ABCD {
        x: optional "x";
    }
}
