// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ToolApproval`.

use std::collections::BTreeMap;
use crate::convert::IntoMap;
use crate::types::ToolCallId;
use crate::Extra;

/// Approves or refuses a call.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ToolApproval {
    /// ID of the call that is decided on.
    pub tool_call_id: ToolCallId,
    /// Whether the call may be made.
    pub approve: bool,
    /// Headers for the request to the MCP server, such as its credential.
    pub headers: Option<BTreeMap<String, String>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ToolApproval {
    /// Creates a value from the required fields; no others are set.
    pub fn new(tool_call_id: impl Into<ToolCallId>, approve: bool) -> Self {
        Self {
            tool_call_id: tool_call_id.into(),
            approve,
            ..Self::default()
        }
    }

    /// Sets `headers`. Headers for the request to the MCP server, such as its credential.
    pub fn headers<As>(mut self, headers: impl IntoMap<String, As>) -> Self {
        self.headers = crate::json::given_map(
            "headers",
            headers.into_map(),
            &mut self.extra,
        );
        self
    }
}

crate::__object! {
    ToolApproval, has_required: true {
        tool_call_id: 0 required "tool_call_id";
        approve: 1 required "approve";
        headers: 2 optional "headers";
    } secret { "headers";
    }
}

impl std::fmt::Debug for ToolApproval {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut debug = f.debug_struct("ToolApproval");
        debug.field("tool_call_id", &self.tool_call_id);
        debug.field("approve", &self.approve);
        debug.field("headers", &crate::__generated::json::Hidden(&self.headers));
        debug.field("extra", &self.extra).finish()
    }
}
