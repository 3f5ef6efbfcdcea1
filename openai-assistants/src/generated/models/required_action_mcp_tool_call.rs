// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/RequiredActionMcpToolCall`.

use crate::types::ToolCallId;
use crate::{Extra, Literal};

/// A call to a tool of an MCP server that waits for an approval.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RequiredActionMcpToolCall {
    /// ID of the call, to be given back with the decision as `tool_call_id`.
    pub id: ToolCallId,
    /// Always `mcp`.
    pub r#type: Literal,
    /// Arguments, as JSON text written by the model.
    pub arguments: String,
    /// Name of the tool.
    pub name: String,
    /// Name of the server, as in the tool.
    pub server_label: String,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    RequiredActionMcpToolCall, has_required: true {
        id: 0 required "id";
        r#type: 1 literal("mcp") "type";
        arguments: 2 required(json_text) "arguments";
        name: 3 required "name";
        server_label: 4 required "server_label";
    }
}

impl crate::PageItem for RequiredActionMcpToolCall {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}
