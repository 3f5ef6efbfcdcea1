// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/SharepointGroundingToolParameters`.

use crate::convert::IntoList;
use crate::types::ToolConnection;
use crate::Extra;

/// Sites that grounding with SharePoint may search.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SharepointGroundingToolParameters {
    /// Connections to the sites. The list holds at most one.
    pub connections: Option<Vec<ToolConnection>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl SharepointGroundingToolParameters {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `connections`. Connections to the sites.
    pub fn connections<As>(
        mut self,
        connections: impl IntoList<ToolConnection, As>,
    ) -> Self {
        self.connections = connections.into_list();
        self
    }
}

crate::__object! {
    SharepointGroundingToolParameters, has_required: false {
        connections: 0 optional "connections";
    }
}
