// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/CreateMessageRequest`.

use serde_json::Value;
use crate::convert::{IntoList, IntoMap};
use crate::types::{MessageAttachment, MessageContentPartParam, MessageRole};
use crate::{Extra, Metadata, Nullable};

/// A message to add to a thread.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageCreateParams {
    /// Whose words the message holds:
    ///
    /// - `user`: those of the user, the usual case
    /// - `assistant`: those of the assistant, to record or make up an earlier answer
    pub role: MessageRole,
    /// Text of the message, or a list of text and image parts.
    pub content: MessageCreateParamsContent,
    /// Files for tools to use, each with the tools it is meant for.
    pub attachments: Nullable<Vec<MessageAttachment>>,
    /// Up to 16 custom key-value pairs. Keys have at most 64 characters, values at most 512.
    pub metadata: Nullable<Metadata>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl MessageCreateParams {
    /// Creates a value from the required fields; no others are set.
    pub fn new(
        role: impl Into<MessageRole>,
        content: impl Into<MessageCreateParamsContent>,
    ) -> Self {
        Self {
            role: role.into(),
            content: content.into(),
            ..Self::default()
        }
    }

    /// Sets `attachments`. Files for tools to use, each with the tools it is meant for.
    pub fn attachments<As>(
        mut self,
        attachments: impl IntoList<MessageAttachment, As>,
    ) -> Self {
        self.attachments = attachments.into_list().into();
        self
    }

    /// Sends `attachments` as `null`, which differs from omitting it.
    #[inline]
    pub fn attachments_null(mut self) -> Self {
        self.attachments = Nullable::Null;
        self
    }

    /// Sets `metadata`. Up to 16 custom key-value pairs.
    pub fn metadata<As>(mut self, metadata: impl IntoMap<Value, As>) -> Self {
        self.metadata = crate::json::given_map(
                "metadata",
                metadata.into_map(),
                &mut self.extra,
            )
            .into();
        self
    }

    /// Sends `metadata` as `null`, which differs from omitting it.
    #[inline]
    pub fn metadata_null(mut self) -> Self {
        self.metadata = Nullable::Null;
        self
    }
}

crate::__object! {
    MessageCreateParams, has_required: true {
        role: 0 required "role";
        content: 1 required "content";
        attachments: 2 clearable "attachments";
        metadata: 3 clearable "metadata";
    }
}

impl crate::Params for MessageCreateParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}

/// Text of the message, or a list of text and image parts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MessageCreateParamsContent {
    /// The text.
    Text(String),
    /// The parts, in order; at least one. Images need a model that can see.
    List(Vec<MessageContentPartParam>),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for MessageCreateParamsContent {
    const KINDS: crate::json::Kinds = crate::json::Kinds(
        crate::json::Kinds::LIST | crate::json::Kinds::TEXT,
    );
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn text(value: &str) -> Self {
        Self::Text(value.into())
    }

    fn list(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = Self::List(reader.read()?);
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::Text(value) => crate::Json::view(value),
            Self::List(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

crate::__from_text!(MessageCreateParamsContent);

crate::__from_list!(
    MessageCreateParamsContent, MessageCreateParamsContent::List, MessageContentPartParam
);

crate::__union!(MessageCreateParamsContent, Unknown);
