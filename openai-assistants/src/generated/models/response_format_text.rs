// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ResponseFormatText`.

use crate::{Extra, Literal};

/// Answers are plain text.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResponseFormatText {
    /// Always `text`.
    pub r#type: Literal,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ResponseFormatText {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }
}

crate::__object! {
    ResponseFormatText, has_required: true {
        r#type: 0 literal("text") "type";
    }
}
