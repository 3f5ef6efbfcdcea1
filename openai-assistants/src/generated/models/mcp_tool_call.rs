// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/McpToolCall`.

use crate::types::ToolCallId;
use crate::{Extra, Literal};

/// A call to a tool of an MCP server.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct McpToolCall {
    /// ID of the tool call.
    pub id: ToolCallId,
    /// Always `mcp`.
    pub r#type: Literal,
    /// Arguments, as JSON text written by the model.
    pub arguments: String,
    /// Name of the tool.
    pub name: String,
    /// What the tool returned; unset before that.
    pub output: Option<String>,
    /// Name of the server, as in the tool.
    pub server_label: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    McpToolCall, has_required: true {
        id: 0 required "id";
        r#type: 1 literal("mcp") "type";
        arguments: 2 required(json_text) "arguments";
        name: 3 required "name";
        output: 4 optional "output";
        server_label: 5 optional "server_label";
    }
}

impl crate::PageItem for McpToolCall {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}
