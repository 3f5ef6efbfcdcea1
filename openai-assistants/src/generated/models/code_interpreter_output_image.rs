// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/RunStepDeltaStepDetailsToolCallsCodeOutputImageObject`.

use crate::types::FileId;
use crate::{Extra, Literal};

/// A streamed image that the code drew.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CodeInterpreterOutputImage {
    /// Position of the output among those of the call, from 0.
    pub index: i64,
    /// Always `image`.
    pub r#type: Literal,
    /// The image.
    pub image: Option<CodeInterpreterOutputImageImage>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    CodeInterpreterOutputImage, has_required: true {
        index: 0 required "index";
        r#type: 1 literal("image") "type";
        image: 2 optional "image";
    }
}

/// The image.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CodeInterpreterOutputImageImage {
    /// ID of the image file, which can be downloaded.
    pub file_id: Option<FileId>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    CodeInterpreterOutputImageImage, has_required: false {
        file_id: 0 optional "file_id";
    }
}
