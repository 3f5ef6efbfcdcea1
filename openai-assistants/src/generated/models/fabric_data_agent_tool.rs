// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/FabricDataAgentTool`.

use crate::types::FabricDataAgentToolParameters;
use crate::{Extra, Literal};

/// A data agent of Microsoft Fabric, which answers questions about tables.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FabricDataAgentTool {
    /// Always `fabric_dataagent`.
    pub r#type: Literal,
    /// The data agents to ask.
    pub fabric_dataagent: FabricDataAgentToolParameters,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl FabricDataAgentTool {
    /// Creates a value from the required fields; no others are set.
    pub fn new(fabric_dataagent: impl Into<FabricDataAgentToolParameters>) -> Self {
        Self {
            fabric_dataagent: fabric_dataagent.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    FabricDataAgentTool, has_required: true {
        r#type: 0 literal("fabric_dataagent") "type";
        fabric_dataagent: 1 required "fabric_dataagent";
    }
}
