// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/BingCustomSearchToolCall`.

use std::collections::BTreeMap;
use crate::types::ToolCallId;
use crate::{Extra, Literal};

/// A call to Bing Custom Search.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BingCustomSearchToolCall {
    /// ID of the tool call.
    pub id: ToolCallId,
    /// Always `bing_custom_search`.
    pub r#type: Literal,
    /// What was asked and what came of it, as text by key.
    pub bing_custom_search: BTreeMap<String, String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    BingCustomSearchToolCall, has_required: true {
        id: 0 required "id";
        r#type: 1 literal("bing_custom_search") "type";
        bing_custom_search: 2 required "bing_custom_search";
    }
}

impl crate::PageItem for BingCustomSearchToolCall {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}
