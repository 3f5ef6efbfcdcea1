// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/FabricDataAgentToolParameters`.

use crate::convert::IntoList;
use crate::types::ToolConnection;
use crate::Extra;

/// Data agents that the tool may ask.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FabricDataAgentToolParameters {
    /// Connections to the data agents. The list holds at most one.
    pub connections: Option<Vec<ToolConnection>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl FabricDataAgentToolParameters {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `connections`. Connections to the data agents.
    pub fn connections<As>(
        mut self,
        connections: impl IntoList<ToolConnection, As>,
    ) -> Self {
        self.connections = connections.into_list();
        self
    }
}

crate::__object! {
    FabricDataAgentToolParameters, has_required: false {
        connections: 0 optional "connections";
    }
}
