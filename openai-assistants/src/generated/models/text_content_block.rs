// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/MessageContentTextObject`.

use crate::types::Text;
use crate::{Extra, Literal};

/// Text in a message, with its annotations.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TextContentBlock {
    /// Always `text`.
    pub r#type: Literal,
    /// The text and its annotations.
    pub text: Text,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    TextContentBlock, has_required: true {
        r#type: 0 literal("text") "type";
        text: 1 required "text";
    } text { "text";
    }
}
