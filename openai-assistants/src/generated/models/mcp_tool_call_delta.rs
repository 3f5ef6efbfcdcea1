// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/McpToolCallDelta`.

use crate::types::ToolCallId;
use crate::{Extra, Literal};

/// A piece of a call to a tool of an MCP server.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct McpToolCallDelta {
    /// Position of the call among those of the step, from 0. Deltas with the same index build up the
    /// same call.
    pub index: i64,
    /// ID of the tool call.
    pub id: Option<ToolCallId>,
    /// Always `mcp`.
    pub r#type: Literal,
    /// Next piece of the arguments, which together are JSON text.
    pub arguments: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    McpToolCallDelta, has_required: true {
        index: 0 required "index";
        id: 1 optional "id";
        r#type: 2 literal("mcp") "type";
        arguments: 3 optional "arguments";
    }
}
