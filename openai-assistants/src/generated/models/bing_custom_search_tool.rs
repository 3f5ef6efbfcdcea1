// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/BingCustomSearchTool`.

use crate::types::BingCustomSearchToolParameters;
use crate::{Extra, Literal};

/// Bing Custom Search, which looks through a chosen part of the web.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BingCustomSearchTool {
    /// Always `bing_custom_search`.
    pub r#type: Literal,
    /// The searches to use.
    pub bing_custom_search: BingCustomSearchToolParameters,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl BingCustomSearchTool {
    /// Creates a value from the required fields; no others are set.
    pub fn new(bing_custom_search: impl Into<BingCustomSearchToolParameters>) -> Self {
        Self {
            bing_custom_search: bing_custom_search.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    BingCustomSearchTool, has_required: true {
        r#type: 0 literal("bing_custom_search") "type";
        bing_custom_search: 1 required "bing_custom_search";
    }
}
