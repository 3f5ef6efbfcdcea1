// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/MessageContentImageUrlObject`.

use crate::types::ImageUrl;
use crate::{Extra, Literal};

/// An image in a message, given by its URL.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageUrlContentBlock {
    /// Always `image_url`.
    pub r#type: Literal,
    /// The image.
    pub image_url: ImageUrl,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ImageUrlContentBlock {
    /// Creates a value from the required fields; no others are set.
    pub fn new(image_url: impl Into<ImageUrl>) -> Self {
        Self {
            image_url: image_url.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    ImageUrlContentBlock, has_required: true {
        r#type: 0 literal("image_url") "type";
        image_url: 1 required "image_url";
    }
}
