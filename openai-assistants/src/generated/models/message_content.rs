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
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for MessageContent {
    const KINDS: crate::json::Kinds = crate::json::Kinds(crate::json::Kinds::OBJECT);
    const TAG: (&'static str, &'static [&'static str]) = (
        "type",
        &["image_file", "image_url", "text", "refusal"],
    );
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = match reader.tag(Self::TAG.0, Self::TAG.1)? {
            Some(0) => Self::ImageFile(reader.read()?),
            Some(1) => Self::ImageUrl(reader.read()?),
            Some(2) => Self::Text(reader.read()?),
            Some(_) => Self::Refusal(reader.read()?),
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
            Self::ImageUrl(value) => crate::Json::view(value),
            Self::Text(value) => crate::Json::view(value),
            Self::Refusal(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
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
