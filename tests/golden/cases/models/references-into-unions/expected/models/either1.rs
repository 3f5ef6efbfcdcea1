// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Either 1`.

use crate::Extra;

/// `Either1`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Either1 {
    /// The property `a`.
    pub a: String,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Either1 {
    /// Creates a value from the required fields; no others are set.
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    Either1, has_required: true {
        a: 0 required "a";
    }
}
