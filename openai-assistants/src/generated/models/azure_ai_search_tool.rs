// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/AzureAiSearchTool`.

use crate::{Extra, Literal};

/// Azure AI Search, which looks through the indexes that `azure_ai_search` in the tool resources
/// names.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AzureAiSearchTool {
    /// Always `azure_ai_search`.
    pub r#type: Literal,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl AzureAiSearchTool {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }
}

crate::__object! {
    AzureAiSearchTool, has_required: true {
        r#type: 0 literal("azure_ai_search") "type";
    }
}
