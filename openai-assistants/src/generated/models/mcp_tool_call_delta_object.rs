// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/McpToolCallDeltaObject`.

use crate::types::McpToolCallDelta;
use crate::{Extra, Literal};

/// Streamed details of a step that calls tools of an MCP server.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct McpToolCallDeltaObject {
    /// Always `mcp`.
    pub r#type: Literal,
    /// Pieces of tool calls, each with the position it goes to.
    pub tool_calls: Option<Vec<McpToolCallDelta>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    McpToolCallDeltaObject, has_required: true {
        r#type: 0 literal("mcp") "type";
        tool_calls: 1 optional "tool_calls";
    }
}
