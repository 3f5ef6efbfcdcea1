// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/MessageObject/properties/content/items`.

use serde_json::Value;
use crate::types::{
    ImageFileContentBlock, ImageUrlContentBlock, RefusalContentBlock, TextContentBlock,
};

/// A part of a message: text, an image or a refusal.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MessageContent {
    /// An uploaded image in a message.
    ImageFile(ImageFileContentBlock),
    /// An image in a message, given by its URL.
    ImageUrl(ImageUrlContentBlock),
    /// Text in a message, with its annotations.
    Text(TextContentBlock),
    /// The assistant's refusal to answer.
    Refusal(RefusalContentBlock),
    /// JSON that this version of the crate does not know, kept as it came.
    Unknown(Value),
}

impl serde::Serialize for MessageContent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ImageFile(value) => serde::Serialize::serialize(value, serializer),
            Self::ImageUrl(value) => serde::Serialize::serialize(value, serializer),
            Self::Text(value) => serde::Serialize::serialize(value, serializer),
            Self::Refusal(value) => serde::Serialize::serialize(value, serializer),
            Self::Unknown(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl crate::json::Union for MessageContent {
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object<'de, A: serde::de::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        match crate::json::find_tag(
            map,
            "type",
            &["image_file", "image_url", "text", "refusal"],
        )? {
            crate::json::Found::Known(0, map) => {
                crate::json::read_variant(map).map(Self::ImageFile)
            }
            crate::json::Found::Known(1, map) => {
                crate::json::read_variant(map).map(Self::ImageUrl)
            }
            crate::json::Found::Known(2, map) => {
                crate::json::read_variant(map).map(Self::Text)
            }
            crate::json::Found::Known(_, map) => {
                crate::json::read_variant(map).map(Self::Refusal)
            }
            crate::json::Found::Unknown(object) => {
                Ok(Self::Unknown(Value::Object(object)))
            }
        }
    }
}

impl From<ImageFileContentBlock> for MessageContent {
    fn from(value: ImageFileContentBlock) -> Self {
        Self::ImageFile(value)
    }
}

impl From<ImageUrlContentBlock> for MessageContent {
    fn from(value: ImageUrlContentBlock) -> Self {
        Self::ImageUrl(value)
    }
}

impl From<TextContentBlock> for MessageContent {
    fn from(value: TextContentBlock) -> Self {
        Self::Text(value)
    }
}

impl From<RefusalContentBlock> for MessageContent {
    fn from(value: RefusalContentBlock) -> Self {
        Self::Refusal(value)
    }
}

crate::__union!(MessageContent, Unknown);
