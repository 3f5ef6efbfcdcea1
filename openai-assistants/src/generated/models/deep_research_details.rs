// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/DeepResearchDetails`.

use crate::convert::IntoList;
use crate::types::DeepResearchBingGroundingConnection;
use crate::Extra;

/// Settings of deep research.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeepResearchDetails {
    /// Name of the deployment of the research model.
    pub deep_research_model: String,
    /// Connections to Bing that research may search with.
    pub bing_grounding_connections: Vec<DeepResearchBingGroundingConnection>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl DeepResearchDetails {
    /// Creates a value from the required fields; no others are set.
    pub fn new<As>(
        deep_research_model: impl Into<String>,
        bing_grounding_connections: impl IntoList<
            DeepResearchBingGroundingConnection,
            As,
        >,
    ) -> Self {
        Self {
            deep_research_model: deep_research_model.into(),
            bing_grounding_connections: bing_grounding_connections
                .into_list()
                .unwrap_or_default(),
            ..Self::default()
        }
    }
}

crate::__object! {
    DeepResearchDetails, has_required: true {
        deep_research_model: 0 required "deep_research_model";
        bing_grounding_connections: 1 required "bing_grounding_connections";
    }
}
