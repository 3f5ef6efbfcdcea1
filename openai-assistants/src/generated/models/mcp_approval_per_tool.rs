// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/McpApprovalPerTool`.

use crate::convert::IntoField;
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
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl McpApprovalPerTool {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `never`. Tools that are called without asking.
    pub fn never<As>(mut self, never: impl IntoField<McpToolList, As>) -> Self {
        self.never = never.into_field().into_option();
        self
    }

    /// Sets `always`. Tools whose calls always wait for an approval.
    pub fn always<As>(mut self, always: impl IntoField<McpToolList, As>) -> Self {
        self.always = always.into_field().into_option();
        self
    }
}

crate::__object! {
    McpApprovalPerTool, has_required: false {
        never: 0 optional "never";
        always: 1 optional "always";
    }
}
