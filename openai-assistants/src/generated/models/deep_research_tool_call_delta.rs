// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/DeepResearchToolCallDelta`.

use crate::types::{DeepResearchToolCallDetails, ToolCallId};
use crate::{Extra, Literal};

/// A piece of a call to deep research.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeepResearchToolCallDelta {
    /// Position of the call among those of the step, from 0. Deltas with the same index build up the
    /// same call.
    pub index: i64,
    /// ID of the tool call.
    pub id: Option<ToolCallId>,
    /// Always `deep_research`.
    pub r#type: Literal,
    /// New parts of the call.
    pub deep_research: Option<DeepResearchToolCallDetails>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    DeepResearchToolCallDelta, has_required: true {
        index: 0 required "index";
        id: 1 optional "id";
        r#type: 2 literal("deep_research") "type";
        deep_research: 3 optional "deep_research";
    }
}
