// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/MessageDeltaContentRefusalObject`.

use crate::{Extra, Literal};

/// Part of a streamed message: a piece of a refusal.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RefusalDeltaBlock {
    /// Position of the part in the content of the message, from 0. Deltas with the same index build up
    /// the same part.
    pub index: i64,
    /// Always `refusal`.
    pub r#type: Literal,
    /// Next piece of the refusal.
    pub refusal: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    RefusalDeltaBlock, has_required: true {
        index: 0 required "index";
        r#type: 1 literal("refusal") "type";
        refusal: 2 optional "refusal";
    }
}
