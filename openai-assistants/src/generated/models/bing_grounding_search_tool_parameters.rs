// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/BingGroundingSearchToolParameters`.

use crate::convert::IntoList;
use crate::types::BingGroundingSearchConfiguration;
use crate::Extra;

/// Searches that grounding with Bing may use.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BingGroundingSearchToolParameters {
    /// The searches. The list holds at most one.
    pub search_configurations: Vec<BingGroundingSearchConfiguration>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl BingGroundingSearchToolParameters {
    /// Creates a value from the required fields; no others are set.
    pub fn new<As>(
        search_configurations: impl IntoList<BingGroundingSearchConfiguration, As>,
    ) -> Self {
        Self {
            search_configurations: search_configurations.into_list().unwrap_or_default(),
            ..Self::default()
        }
    }
}

crate::__object! {
    BingGroundingSearchToolParameters, has_required: true {
        search_configurations: 0 required "search_configurations";
    }
}
