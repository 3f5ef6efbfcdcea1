// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/DeepResearchTool`.

use crate::types::DeepResearchDetails;
use crate::{Extra, Literal};

/// Deep research, which reads its way through the web and writes a report.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeepResearchTool {
    /// Always `deep_research`.
    pub r#type: Literal,
    /// The model to use, and its searches.
    pub deep_research: DeepResearchDetails,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl DeepResearchTool {
    /// Creates a value from the required fields; no others are set.
    pub fn new(deep_research: impl Into<DeepResearchDetails>) -> Self {
        Self {
            deep_research: deep_research.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    DeepResearchTool, has_required: true {
        r#type: 0 literal("deep_research") "type";
        deep_research: 1 required "deep_research";
    }
}
