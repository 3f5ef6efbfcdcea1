// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/BingGroundingToolCall`.

use std::collections::BTreeMap;
use crate::types::ToolCallId;
use crate::{Extra, Literal};

/// A call to Bing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BingGroundingToolCall {
    /// ID of the tool call.
    pub id: ToolCallId,
    /// Always `bing_grounding`.
    pub r#type: Literal,
    /// What was asked and what came of it, as text by key.
    pub bing_grounding: BTreeMap<String, String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    BingGroundingToolCall, has_required: true {
        id: 0 required "id";
        r#type: 1 literal("bing_grounding") "type";
        bing_grounding: 2 required "bing_grounding";
    }
}

impl crate::PageItem for BingGroundingToolCall {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}
