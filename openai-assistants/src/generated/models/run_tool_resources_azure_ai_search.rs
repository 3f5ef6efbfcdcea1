// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/RunObject/properties/tool_resources/properties/azure_ai_search`.

use crate::{Extra, JsonObject};

/// What `azure_ai_search` looks through.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RunToolResourcesAzureAiSearch {
    /// The indexes to search, at most one.
    pub indexes: Option<Vec<JsonObject>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

crate::__object! {
    RunToolResourcesAzureAiSearch {
        indexes: optional "indexes";
    }
}
