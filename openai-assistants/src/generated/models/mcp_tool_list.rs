// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/McpToolList`.

use crate::convert::IntoList;
use crate::Extra;

/// Tools of an MCP server.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct McpToolList {
    /// Names of the tools.
    pub tool_names: Vec<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl McpToolList {
    /// Creates a value from the required fields; no others are set.
    pub fn new<As>(tool_names: impl IntoList<String, As>) -> Self {
        Self {
            tool_names: tool_names.into_list().unwrap_or_default(),
            ..Self::default()
        }
    }
}

crate::__object! {
    McpToolList, has_required: true {
        tool_names: 0 required "tool_names";
    }
}
