// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Either 1`.

use crate::Extra;

/// `Either1`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Either1 {
    /// The property `a`.
    pub a: String,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Either1 {
    /// What is required; everything else is left out.
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    Either1 {
        a: required "a";
    }
}
