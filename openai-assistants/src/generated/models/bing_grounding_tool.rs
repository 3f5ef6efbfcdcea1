// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/BingGroundingTool`.

use crate::types::BingGroundingSearchToolParameters;
use crate::{Extra, Literal};

/// Grounding with Bing Search, which answers from the web and cites it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BingGroundingTool {
    /// Always `bing_grounding`.
    pub r#type: Literal,
    /// The searches to use.
    pub bing_grounding: BingGroundingSearchToolParameters,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl BingGroundingTool {
    /// Creates a value from the required fields; no others are set.
    pub fn new(bing_grounding: impl Into<BingGroundingSearchToolParameters>) -> Self {
        Self {
            bing_grounding: bing_grounding.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    BingGroundingTool, has_required: true {
        r#type: 0 literal("bing_grounding") "type";
        bing_grounding: 1 required "bing_grounding";
    }
}
