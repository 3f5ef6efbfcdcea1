// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/MessageDeltaContentImageFileObject`.

use crate::types::ImageFileDelta;
use crate::{Extra, Literal};

/// Part of a streamed message: an uploaded image.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageFileDeltaBlock {
    /// Position of the part in the content of the message, from 0. Deltas with the same index build up
    /// the same part.
    pub index: i64,
    /// Always `image_file`.
    pub r#type: Literal,
    /// The image.
    pub image_file: Option<ImageFileDelta>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    ImageFileDeltaBlock, has_required: true {
        index: 0 required "index";
        r#type: 1 literal("image_file") "type";
        image_file: 2 optional "image_file";
    }
}
