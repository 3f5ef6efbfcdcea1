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
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for MessageContentDelta {
    const KINDS: crate::json::Kinds = crate::json::Kinds(crate::json::Kinds::OBJECT);
    const TAG: (&'static str, &'static [&'static str]) = (
        "type",
        &["image_file", "text", "refusal", "image_url"],
    );
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = match reader.tag(Self::TAG.0, Self::TAG.1)? {
            Some(0) => Self::ImageFile(reader.read()?),
            Some(1) => Self::Text(reader.read()?),
            Some(2) => Self::Refusal(reader.read()?),
            Some(_) => Self::ImageUrl(reader.read()?),
            None => Self::Unknown(reader.read()?),
        };
        Ok(())
    }

    fn object_from_text(
        &mut self,
        reader: &mut crate::json::Reader<'_>,
    ) -> crate::json::Read<bool> {
        *self = Self::Text(reader.read()?);
        Ok(true)
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::ImageFile(value) => crate::Json::view(value),
            Self::Text(value) => crate::Json::view(value),
            Self::Refusal(value) => crate::Json::view(value),
            Self::ImageUrl(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
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
