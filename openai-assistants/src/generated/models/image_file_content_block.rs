// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/MessageContentImageFileObject`.

use crate::types::ImageFile;
use crate::{Extra, Literal};

/// An uploaded image in a message.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageFileContentBlock {
    /// Always `image_file`.
    pub r#type: Literal,
    /// The image.
    pub image_file: ImageFile,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ImageFileContentBlock {
    /// Creates a value from the required fields; no others are set.
    pub fn new(image_file: impl Into<ImageFile>) -> Self {
        Self {
            image_file: image_file.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    ImageFileContentBlock, has_required: true {
        r#type: 0 literal("image_file") "type";
        image_file: 1 required "image_file";
    }
}
