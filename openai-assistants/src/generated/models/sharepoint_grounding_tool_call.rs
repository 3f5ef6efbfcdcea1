// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/SharepointGroundingToolCall`.

use std::collections::BTreeMap;
use crate::types::ToolCallId;
use crate::{Extra, Literal};

/// A call to SharePoint.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SharepointGroundingToolCall {
    /// ID of the tool call.
    pub id: ToolCallId,
    /// Always `sharepoint_grounding`.
    pub r#type: Literal,
    /// What was asked and what came of it, as text by key.
    pub sharepoint_grounding: BTreeMap<String, String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    SharepointGroundingToolCall, has_required: true {
        id: 0 required "id";
        r#type: 1 literal("sharepoint_grounding") "type";
        sharepoint_grounding: 2 required "sharepoint_grounding";
    }
}

impl crate::PageItem for SharepointGroundingToolCall {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}
