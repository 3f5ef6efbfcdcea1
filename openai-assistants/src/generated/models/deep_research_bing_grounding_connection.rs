// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/DeepResearchBingGroundingConnection`.

use crate::Extra;

/// A connection to Bing for deep research.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeepResearchBingGroundingConnection {
    /// ID of the project's connection to Bing.
    pub connection_id: String,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl DeepResearchBingGroundingConnection {
    /// Creates a value from the required fields; no others are set.
    pub fn new(connection_id: impl Into<String>) -> Self {
        Self {
            connection_id: connection_id.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    DeepResearchBingGroundingConnection, has_required: true {
        connection_id: 0 required "connection_id";
    }
}
