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
    /// JSON that this version of the crate does not know, kept as it came.
    Unknown(Value),
}

impl serde::Serialize for MessageContentPartParam {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ImageFile(value) => serde::Serialize::serialize(value, serializer),
            Self::ImageUrl(value) => serde::Serialize::serialize(value, serializer),
            Self::Text(value) => serde::Serialize::serialize(value, serializer),
            Self::Unknown(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl crate::json::Union for MessageContentPartParam {
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object<'de, A: serde::de::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        match crate::json::find_tag(map, "type", &["image_file", "image_url", "text"])? {
            crate::json::Found::Known(0, map) => {
                crate::json::read_variant(map).map(Self::ImageFile)
            }
            crate::json::Found::Known(1, map) => {
                crate::json::read_variant(map).map(Self::ImageUrl)
            }
            crate::json::Found::Known(_, map) => {
                crate::json::read_variant(map).map(Self::Text)
            }
            crate::json::Found::Unknown(object) => {
                Ok(Self::Unknown(Value::Object(object)))
            }
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
