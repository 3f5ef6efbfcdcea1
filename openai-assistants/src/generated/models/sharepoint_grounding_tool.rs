// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/SharepointGroundingTool`.

use crate::types::SharepointGroundingToolParameters;
use crate::{Extra, Literal};

/// Grounding with SharePoint, which answers from documents that the user may read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SharepointGroundingTool {
    /// Always `sharepoint_grounding`.
    pub r#type: Literal,
    /// The sites to search.
    pub sharepoint_grounding: SharepointGroundingToolParameters,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl SharepointGroundingTool {
    /// Creates a value from the required fields; no others are set.
    pub fn new(
        sharepoint_grounding: impl Into<SharepointGroundingToolParameters>,
    ) -> Self {
        Self {
            sharepoint_grounding: sharepoint_grounding.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    SharepointGroundingTool, has_required: true {
        r#type: 0 literal("sharepoint_grounding") "type";
        sharepoint_grounding: 1 required "sharepoint_grounding";
    }
}
