// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Rich`.

use crate::Extra;

/// `Rich`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Rich {
    /// The property `text`.
    pub text: String,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Rich {
    /// What is required; everything else is left out.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    Rich {
        text: required "text";
    }
}
