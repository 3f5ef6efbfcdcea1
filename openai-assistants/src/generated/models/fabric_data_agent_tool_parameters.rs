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
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl FabricDataAgentToolParameters {
    /// Nothing set.
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
    FabricDataAgentToolParameters {
        connections: optional "connections";
    }
}
