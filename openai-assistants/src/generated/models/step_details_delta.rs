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

impl crate::json::Union for StepDetailsDelta {
    const KINDS: crate::json::Kinds = crate::json::Kinds(crate::json::Kinds::OBJECT);
    const TAG: (&'static str, &'static [&'static str]) = (
        "type",
        &["message_creation", "tool_calls"],
    );
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = match reader.tag(Self::TAG.0, Self::TAG.1)? {
            Some(0) => Self::MessageCreation(reader.read()?),
            Some(_) => Self::ToolCalls(reader.read()?),
            None => Self::Unknown(reader.read()?),
        };
        Ok(())
    }

    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::MessageCreation(value) => crate::Json::view(value),
            Self::ToolCalls(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
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
