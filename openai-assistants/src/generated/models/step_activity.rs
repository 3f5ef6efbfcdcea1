// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/StepActivity`.

use std::collections::BTreeMap;
use crate::types::ActivityFunctionDefinition;
use crate::{Extra, Literal};

/// Something a step did before tools were called, such as listing those of an MCP server.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StepActivity {
    /// Always `mcp_list_tools`.
    pub r#type: Literal,
    /// ID of the activity.
    pub id: String,
    /// Name of the MCP server, as in the tool.
    pub server_label: String,
    /// Tools that the server offers, by name.
    pub tools: BTreeMap<String, ActivityFunctionDefinition>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    StepActivity, has_required: true {
        r#type: 0 literal("mcp_list_tools") "type";
        id: 1 required "id";
        server_label: 2 required "server_label";
        tools: 3 required "tools";
    }
}

impl crate::PageItem for StepActivity {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}
