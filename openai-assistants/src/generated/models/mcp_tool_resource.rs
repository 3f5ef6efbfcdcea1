// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/McpToolResource`.

use std::collections::BTreeMap;
use crate::convert::{IntoField, IntoMap};
use crate::types::McpRequireApproval;
use crate::Extra;

/// How an MCP server is called.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct McpToolResource {
    /// Name of the server, as in the tool.
    pub server_label: String,
    /// Headers that every request to the server carries, such as its credential. The service does not
    /// store them.
    pub headers: BTreeMap<String, String>,
    /// Which calls wait for an approval; all of them if unset.
    pub require_approval: Option<McpRequireApproval>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl McpToolResource {
    /// Creates a value from the required fields; no others are set.
    pub fn new<As>(
        server_label: impl Into<String>,
        headers: impl IntoMap<String, As>,
    ) -> Self {
        let mut extra = Extra::default();
        Self {
            server_label: server_label.into(),
            headers: crate::json::given_map("headers", headers.into_map(), &mut extra)
                .unwrap_or_default(),
            extra,
            ..Self::default()
        }
    }

    /// Sets `require_approval`. Which calls wait for an approval; all of them if unset.
    pub fn require_approval<As>(
        mut self,
        require_approval: impl IntoField<McpRequireApproval, As>,
    ) -> Self {
        self.require_approval = require_approval.into_field().into_option();
        self
    }
}

crate::__object! {
    McpToolResource, has_required: true {
        server_label: 0 required "server_label";
        headers: 1 required "headers";
        require_approval: 2 optional "require_approval";
    } secret { "headers";
    }
}

impl std::fmt::Debug for McpToolResource {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut debug = f.debug_struct("McpToolResource");
        debug.field("server_label", &self.server_label);
        debug.field("headers", &crate::__generated::json::Hidden(&self.headers));
        debug.field("require_approval", &self.require_approval);
        debug.field("extra", &self.extra).finish()
    }
}
