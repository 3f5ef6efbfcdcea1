// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/RunObject/properties/required_action/properties/submit_tool_approval/properties/tool_calls/items`.

use serde_json::Value;
use crate::types::{
    RequiredActionComputerUseToolCall, RequiredActionFunctionToolCall,
    RequiredActionMcpToolCall,
};

/// A call that waits for an approval: usually to a tool of an MCP server.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RequiredActionToolCall {
    /// A call to a tool of an MCP server that waits for an approval.
    Mcp(RequiredActionMcpToolCall),
    /// A function call that the run wants answered.
    Function(RequiredActionFunctionToolCall),
    /// An action that the model wants carried out on the computer.
    ComputerUse(RequiredActionComputerUseToolCall),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for RequiredActionToolCall {
    const KINDS: crate::json::Kinds = crate::json::Kinds(crate::json::Kinds::OBJECT);
    const TAG: (&'static str, &'static [&'static str]) = (
        "type",
        &["mcp", "function", "computer_use_preview"],
    );
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = match reader.tag(Self::TAG.0, Self::TAG.1)? {
            Some(0) => Self::Mcp(reader.read()?),
            Some(1) => Self::Function(reader.read()?),
            Some(_) => Self::ComputerUse(reader.read()?),
            None => Self::Unknown(reader.read()?),
        };
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::Mcp(value) => crate::Json::view(value),
            Self::Function(value) => crate::Json::view(value),
            Self::ComputerUse(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

impl From<RequiredActionMcpToolCall> for RequiredActionToolCall {
    fn from(value: RequiredActionMcpToolCall) -> Self {
        Self::Mcp(value)
    }
}

impl From<RequiredActionFunctionToolCall> for RequiredActionToolCall {
    fn from(value: RequiredActionFunctionToolCall) -> Self {
        Self::Function(value)
    }
}

impl From<RequiredActionComputerUseToolCall> for RequiredActionToolCall {
    fn from(value: RequiredActionComputerUseToolCall) -> Self {
        Self::ComputerUse(value)
    }
}

crate::__union!(RequiredActionToolCall, Unknown);
