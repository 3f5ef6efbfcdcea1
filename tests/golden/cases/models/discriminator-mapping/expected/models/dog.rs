// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Dog`.

use crate::Extra;

/// `Dog`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// The property `kind`.
    pub kind: String,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Dog {
    /// What is required; everything else is left out.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    Dog {
        kind: required "kind";
    }
}
