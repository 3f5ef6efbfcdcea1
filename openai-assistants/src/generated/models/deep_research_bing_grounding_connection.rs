// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/DeepResearchBingGroundingConnection`.

use crate::Extra;

/// A connection to Bing for deep research.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeepResearchBingGroundingConnection {
    /// Id of the project's connection to Bing.
    pub connection_id: String,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl DeepResearchBingGroundingConnection {
    /// What is required; everything else is left out.
    pub fn new(connection_id: impl Into<String>) -> Self {
        Self {
            connection_id: connection_id.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    DeepResearchBingGroundingConnection {
        connection_id: required "connection_id";
    }
}
