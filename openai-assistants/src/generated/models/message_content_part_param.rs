// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/CreateMessageRequest/properties/content/oneOf/1/items`.

use serde_json::Value;
use crate::types::{ImageFileContentBlock, ImageUrlContentBlock, TextContentBlockParam};

/// A part of a new message: text, an uploaded image or an image at a URL.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MessageContentPartParam {
    /// An uploaded image in a message.
    ImageFile(ImageFileContentBlock),
    /// An image in a message, given by its URL.
    ImageUrl(ImageUrlContentBlock),
    /// A text part of a new message.
    Text(TextContentBlockParam),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for MessageContentPartParam {
    const KINDS: crate::json::Kinds = crate::json::Kinds(crate::json::Kinds::OBJECT);
    const TAG: (&'static str, &'static [&'static str]) = (
        "type",
        &["image_file", "image_url", "text"],
    );
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = match reader.tag(Self::TAG.0, Self::TAG.1)? {
            Some(0) => Self::ImageFile(reader.read()?),
            Some(1) => Self::ImageUrl(reader.read()?),
            Some(_) => Self::Text(reader.read()?),
            None => Self::Unknown(reader.read()?),
        };
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::ImageFile(value) => crate::Json::view(value),
            Self::ImageUrl(value) => crate::Json::view(value),
            Self::Text(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

impl From<ImageFileContentBlock> for MessageContentPartParam {
    fn from(value: ImageFileContentBlock) -> Self {
        Self::ImageFile(value)
    }
}

impl From<ImageUrlContentBlock> for MessageContentPartParam {
    fn from(value: ImageUrlContentBlock) -> Self {
        Self::ImageUrl(value)
    }
}

impl From<TextContentBlockParam> for MessageContentPartParam {
    fn from(value: TextContentBlockParam) -> Self {
        Self::Text(value)
    }
}

crate::__union!(MessageContentPartParam, Unknown);
