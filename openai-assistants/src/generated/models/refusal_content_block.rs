// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/MessageContentRefusalObject`.

use crate::{Extra, Literal};

/// The assistant's refusal to answer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RefusalContentBlock {
    /// Always `refusal`.
    pub r#type: Literal,
    /// Why or how the assistant declines.
    pub refusal: String,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    RefusalContentBlock, has_required: true {
        r#type: 0 literal("refusal") "type";
        refusal: 1 required "refusal";
    }
}
