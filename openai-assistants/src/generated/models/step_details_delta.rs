// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/RunStepDeltaObject/properties/delta/properties/step_details`.

use serde_json::Value;
use crate::types::{RunStepDeltaMessageDelta, ToolCallDeltaObject};

/// New parts of the message reference or of the tool calls.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StepDetailsDelta {
    /// Streamed details of a step that writes a message.
    MessageCreation(RunStepDeltaMessageDelta),
    /// Streamed details of a step that calls tools.
    ToolCalls(ToolCallDeltaObject),
    /// JSON that this version of the crate does not know, kept as it came.
    Unknown(Value),
}

impl serde::Serialize for StepDetailsDelta {
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

impl crate::json::Union for StepDetailsDelta {
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

impl From<RunStepDeltaMessageDelta> for StepDetailsDelta {
    fn from(value: RunStepDeltaMessageDelta) -> Self {
        Self::MessageCreation(value)
    }
}

impl From<ToolCallDeltaObject> for StepDetailsDelta {
    fn from(value: ToolCallDeltaObject) -> Self {
        Self::ToolCalls(value)
    }
}

crate::__union!(StepDetailsDelta, Unknown);
