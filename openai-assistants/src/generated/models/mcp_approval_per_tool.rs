// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/McpApprovalPerTool`.

use crate::types::McpToolList;
use crate::Extra;

/// Says for single tools of an MCP server whether their calls wait for an approval.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct McpApprovalPerTool {
    /// Tools that are called without asking.
    pub never: Option<McpToolList>,
    /// Tools whose calls always wait for an approval.
    pub always: Option<McpToolList>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl McpApprovalPerTool {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `never`. Tools that are called without asking.
    pub fn never(mut self, never: impl Into<McpToolList>) -> Self {
        self.never = Some(never.into());
        self
    }

    /// Sets `always`. Tools whose calls always wait for an approval.
    pub fn always(mut self, always: impl Into<McpToolList>) -> Self {
        self.always = Some(always.into());
        self
    }
}

crate::__object! {
    McpApprovalPerTool {
        never: optional "never";
        always: optional "always";
    }
}
