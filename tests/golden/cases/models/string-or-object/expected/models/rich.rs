// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Rich`.

use crate::Extra;

/// `Rich`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Rich {
    /// The property `text`.
    pub text: String,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Rich {
    /// Creates a value from the required fields; no others are set.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    Rich, has_required: true {
        text: 0 required "text";
    }
}
