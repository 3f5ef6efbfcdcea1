// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/MessageDeltaContentImageUrlObject`.

use crate::types::ImageUrlDelta;
use crate::{Extra, Literal};

/// Part of a streamed message: an image given by URL.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageUrlDeltaBlock {
    /// Position of the part in the content of the message, from 0. Deltas with the same index build up
    /// the same part.
    pub index: i64,
    /// Always `image_url`.
    pub r#type: Literal,
    /// The image.
    pub image_url: Option<ImageUrlDelta>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    ImageUrlDeltaBlock, has_required: true {
        index: 0 required "index";
        r#type: 1 literal("image_url") "type";
        image_url: 2 optional "image_url";
    }
}
