// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/MessageRequestContentTextObject`.

use crate::{Extra, Literal};

/// A text part of a new message.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TextContentBlockParam {
    /// Always `text`.
    pub r#type: Literal,
    /// The text.
    pub text: String,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl TextContentBlockParam {
    /// Creates a value from the required fields; no others are set.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    TextContentBlockParam, has_required: true {
        r#type: 0 literal("text") "type";
        text: 1 required "text";
    }
}
