// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/McpToolList`.

use crate::Extra;

/// Tools of an MCP server.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct McpToolList {
    /// Names of the tools.
    pub tool_names: Vec<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl McpToolList {
    /// What is required; everything else is left out.
    pub fn new(tool_names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            tool_names: tool_names.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

crate::__object! {
    McpToolList {
        tool_names: required "tool_names";
    }
}
