// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/McpTool`.

use crate::convert::IntoList;
use crate::{Extra, Literal};

/// The tools of an MCP server, which the service calls itself. Headers for the server and the need
/// for approval are set in the tool resources.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct McpTool {
    /// Always `mcp`.
    pub r#type: Literal,
    /// Name for the server, by which tool resources and calls refer to it.
    pub server_label: String,
    /// URL of the server.
    pub server_url: String,
    /// Names of the server's tools that may be called; all of them if unset.
    pub allowed_tools: Option<Vec<String>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl McpTool {
    /// Creates a value from the required fields; no others are set.
    pub fn new(server_label: impl Into<String>, server_url: impl Into<String>) -> Self {
        Self {
            server_label: server_label.into(),
            server_url: server_url.into(),
            ..Self::default()
        }
    }

    /// Sets `allowed_tools`. Names of the server's tools that may be called; all of them if unset.
    pub fn allowed_tools<As>(
        mut self,
        allowed_tools: impl IntoList<String, As>,
    ) -> Self {
        self.allowed_tools = allowed_tools.into_list();
        self
    }
}

crate::__object! {
    McpTool, has_required: true {
        r#type: 0 literal("mcp") "type";
        server_label: 1 required "server_label";
        server_url: 2 required "server_url";
        allowed_tools: 3 optional "allowed_tools";
    }
}
