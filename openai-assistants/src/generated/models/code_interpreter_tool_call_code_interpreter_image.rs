// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/RunStepDetailsToolCallsCodeOutputImageObject`.

use crate::types::FileId;
use crate::{Extra, Literal};

/// An image that the code drew.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CodeInterpreterToolCallCodeInterpreterImage {
    /// Always `image`.
    pub r#type: Literal,
    /// The image.
    pub image: CodeInterpreterToolCallCodeInterpreterImageImage,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    CodeInterpreterToolCallCodeInterpreterImage {
        r#type: literal("image") "type";
        image: required "image";
    }
}

/// The image.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CodeInterpreterToolCallCodeInterpreterImageImage {
    /// ID of the image file, which can be downloaded.
    pub file_id: FileId,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    CodeInterpreterToolCallCodeInterpreterImageImage {
        file_id: required "file_id";
    }
}
