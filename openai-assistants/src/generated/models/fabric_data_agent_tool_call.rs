// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/FabricDataAgentToolCall`.

use std::collections::BTreeMap;
use crate::types::ToolCallId;
use crate::{Extra, Literal};

/// A call to a data agent of Microsoft Fabric.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FabricDataAgentToolCall {
    /// ID of the tool call.
    pub id: ToolCallId,
    /// Always `fabric_dataagent`.
    pub r#type: Literal,
    /// What was asked and what came of it, as text by key.
    pub fabric_dataagent: BTreeMap<String, String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    FabricDataAgentToolCall, has_required: true {
        id: 0 required "id";
        r#type: 1 literal("fabric_dataagent") "type";
        fabric_dataagent: 2 required "fabric_dataagent";
    }
}

impl crate::PageItem for FabricDataAgentToolCall {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}
