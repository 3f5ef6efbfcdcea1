// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/MessageDeltaContentTextObject`.

use crate::types::TextDelta;
use crate::{Extra, Literal};

/// Part of a streamed message: a piece of text.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TextDeltaBlock {
    /// Position of the part in the content of the message, from 0. Deltas with the same index build up
    /// the same part.
    pub index: i64,
    /// Always `text`.
    pub r#type: Literal,
    /// Next piece of the text and of its annotations.
    pub text: Option<TextDelta>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    TextDeltaBlock, has_required: true {
        index: 0 required "index";
        r#type: 1 literal("text") "type";
        text: 2 optional "text";
    } text { "text";
    }
}
