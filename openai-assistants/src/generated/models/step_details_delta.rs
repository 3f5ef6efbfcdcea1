// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/RunStepDeltaObject/properties/delta/properties/step_details`.

use serde_json::Value;
use crate::types::{RunStepDeltaMessageDelta, ToolCallDeltaObject};
#[cfg(feature = "foundry")]
use crate::types::{McpToolCallDeltaObject, OpenApiToolCallDeltaObject};

/// New parts of the message reference or of the tool calls.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StepDetailsDelta {
    /// Streamed details of a step that writes a message.
    MessageCreation(RunStepDeltaMessageDelta),
    /// Streamed details of a step that calls tools.
    ToolCalls(ToolCallDeltaObject),
    /// Streamed details of a step that calls tools of an MCP server.
    #[cfg(feature = "foundry")]
    Mcp(McpToolCallDeltaObject),
    /// Streamed details of a step that calls an API.
    #[cfg(feature = "foundry")]
    OpenApi(OpenApiToolCallDeltaObject),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for StepDetailsDelta {
    const KINDS: crate::json::Kinds = crate::json::Kinds(crate::json::Kinds::OBJECT);
    const TAG: (&'static str, &'static [&'static str]) = (
        "type",
        &[
            "message_creation",
            "tool_calls",
            #[cfg(feature = "foundry")]
            "mcp",
            #[cfg(feature = "foundry")]
            "openapi",
        ],
    );
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = match reader.tag(Self::TAG.0, Self::TAG.1)? {
            Some(0) => Self::MessageCreation(reader.read()?),
            #[cfg(feature = "foundry")]
            Some(2) => Self::Mcp(reader.read()?),
            #[cfg(feature = "foundry")]
            Some(3) => Self::OpenApi(reader.read()?),
            Some(_) => Self::ToolCalls(reader.read()?),
            None => Self::Unknown(reader.read()?),
        };
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::MessageCreation(value) => crate::Json::view(value),
            Self::ToolCalls(value) => crate::Json::view(value),
            #[cfg(feature = "foundry")]
            Self::Mcp(value) => crate::Json::view(value),
            #[cfg(feature = "foundry")]
            Self::OpenApi(value) => crate::Json::view(value),
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

#[cfg(feature = "foundry")]
impl From<McpToolCallDeltaObject> for StepDetailsDelta {
    fn from(value: McpToolCallDeltaObject) -> Self {
        Self::Mcp(value)
    }
}

#[cfg(feature = "foundry")]
impl From<OpenApiToolCallDeltaObject> for StepDetailsDelta {
    fn from(value: OpenApiToolCallDeltaObject) -> Self {
        Self::OpenApi(value)
    }
}

crate::__union!(StepDetailsDelta, Unknown);
