// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/FabricDataAgentToolCallDelta`.

use std::collections::BTreeMap;
use crate::types::ToolCallId;
use crate::{Extra, Literal};

/// A piece of a call to a data agent of Microsoft Fabric.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FabricDataAgentToolCallDelta {
    /// Position of the call among those of the step, from 0. Deltas with the same index build up the
    /// same call.
    pub index: i64,
    /// ID of the tool call.
    pub id: Option<ToolCallId>,
    /// Always `fabric_dataagent`.
    pub r#type: Literal,
    /// New parts of the call, as text by key.
    pub fabric_dataagent: Option<BTreeMap<String, String>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    FabricDataAgentToolCallDelta, has_required: true {
        index: 0 required "index";
        id: 1 optional "id";
        r#type: 2 literal("fabric_dataagent") "type";
        fabric_dataagent: 3 optional "fabric_dataagent";
    }
}
