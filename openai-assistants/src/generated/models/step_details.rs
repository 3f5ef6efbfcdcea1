// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/RunStepObject/properties/step_details`.

use serde_json::Value;
use crate::types::{MessageCreationStepDetails, ToolCallsStepDetails};

/// The message written or the tools called, according to `type`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StepDetails {
    /// Details of a step that wrote a message.
    MessageCreation(MessageCreationStepDetails),
    /// Details of a step that called tools.
    ToolCalls(ToolCallsStepDetails),
    /// JSON that this version of the crate does not know, kept as it came.
    Unknown(Value),
}

impl serde::Serialize for StepDetails {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::MessageCreation(value) => {
                serde::Serialize::serialize(value, serializer)
            }
            Self::ToolCalls(value) => serde::Serialize::serialize(value, serializer),
            Self::Unknown(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl crate::json::Union for StepDetails {
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object<'de, A: serde::de::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        match crate::json::find_tag(map, "type", &["message_creation", "tool_calls"])? {
            crate::json::Found::Known(0, map) => {
                crate::json::read_variant(map).map(Self::MessageCreation)
            }
            crate::json::Found::Known(_, map) => {
                crate::json::read_variant(map).map(Self::ToolCalls)
            }
            crate::json::Found::Unknown(object) => {
                Ok(Self::Unknown(Value::Object(object)))
            }
        }
    }
}

impl From<MessageCreationStepDetails> for StepDetails {
    fn from(value: MessageCreationStepDetails) -> Self {
        Self::MessageCreation(value)
    }
}

impl From<ToolCallsStepDetails> for StepDetails {
    fn from(value: ToolCallsStepDetails) -> Self {
        Self::ToolCalls(value)
    }
}

crate::__union!(StepDetails, Unknown);
