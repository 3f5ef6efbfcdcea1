// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/MessageDeltaObject/properties/delta/properties/content/items`.

use serde_json::Value;
use crate::types::{
    ImageFileDeltaBlock, ImageUrlDeltaBlock, RefusalDeltaBlock, TextDeltaBlock,
};

/// A piece of a streamed message: text, an image or a refusal.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MessageContentDelta {
    /// Part of a streamed message: an uploaded image.
    ImageFile(ImageFileDeltaBlock),
    /// Part of a streamed message: a piece of text.
    Text(TextDeltaBlock),
    /// Part of a streamed message: a piece of a refusal.
    Refusal(RefusalDeltaBlock),
    /// Part of a streamed message: an image given by URL.
    ImageUrl(ImageUrlDeltaBlock),
    /// JSON that this version of the crate does not know, kept as it came.
    Unknown(Value),
}

impl serde::Serialize for MessageContentDelta {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ImageFile(value) => serde::Serialize::serialize(value, serializer),
            Self::Text(value) => serde::Serialize::serialize(value, serializer),
            Self::Refusal(value) => serde::Serialize::serialize(value, serializer),
            Self::ImageUrl(value) => serde::Serialize::serialize(value, serializer),
            Self::Unknown(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl crate::json::Union for MessageContentDelta {
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object<'de, A: serde::de::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        match crate::json::find_tag(
            map,
            "type",
            &["image_file", "text", "refusal", "image_url"],
        )? {
            crate::json::Found::Known(0, map) => {
                crate::json::read_variant(map).map(Self::ImageFile)
            }
            crate::json::Found::Known(1, map) => {
                crate::json::read_variant(map).map(Self::Text)
            }
            crate::json::Found::Known(2, map) => {
                crate::json::read_variant(map).map(Self::Refusal)
            }
            crate::json::Found::Known(_, map) => {
                crate::json::read_variant(map).map(Self::ImageUrl)
            }
            crate::json::Found::Unknown(object) => {
                Ok(Self::Unknown(Value::Object(object)))
            }
        }
    }
}

impl From<ImageFileDeltaBlock> for MessageContentDelta {
    fn from(value: ImageFileDeltaBlock) -> Self {
        Self::ImageFile(value)
    }
}

impl From<TextDeltaBlock> for MessageContentDelta {
    fn from(value: TextDeltaBlock) -> Self {
        Self::Text(value)
    }
}

impl From<RefusalDeltaBlock> for MessageContentDelta {
    fn from(value: RefusalDeltaBlock) -> Self {
        Self::Refusal(value)
    }
}

impl From<ImageUrlDeltaBlock> for MessageContentDelta {
    fn from(value: ImageUrlDeltaBlock) -> Self {
        Self::ImageUrl(value)
    }
}

crate::__union!(MessageContentDelta, Unknown);
