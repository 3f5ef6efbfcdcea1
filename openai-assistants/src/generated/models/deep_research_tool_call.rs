// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/DeepResearchToolCall`.

use crate::types::{DeepResearchToolCallDetails, ToolCallId};
use crate::{Extra, Literal};

/// A call to deep research.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeepResearchToolCall {
    /// ID of the tool call.
    pub id: ToolCallId,
    /// Always `deep_research`.
    pub r#type: Literal,
    /// The call and what came of it.
    pub deep_research: DeepResearchToolCallDetails,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    DeepResearchToolCall, has_required: true {
        id: 0 required "id";
        r#type: 1 literal("deep_research") "type";
        deep_research: 2 required "deep_research";
    }
}

impl crate::PageItem for DeepResearchToolCall {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}
