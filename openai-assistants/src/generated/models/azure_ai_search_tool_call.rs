// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/AzureAiSearchToolCall`.

use std::collections::BTreeMap;
use crate::types::ToolCallId;
use crate::{Extra, Literal};

/// A call to Azure AI Search.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AzureAiSearchToolCall {
    /// ID of the tool call.
    pub id: ToolCallId,
    /// Always `azure_ai_search`.
    pub r#type: Literal,
    /// What was asked and what came of it, as text by key.
    pub azure_ai_search: BTreeMap<String, String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    AzureAiSearchToolCall, has_required: true {
        id: 0 required "id";
        r#type: 1 literal("azure_ai_search") "type";
        azure_ai_search: 2 required "azure_ai_search";
    }
}

impl crate::PageItem for AzureAiSearchToolCall {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}
