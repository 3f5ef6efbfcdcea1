// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/AzureAiSearchToolResource`.

use crate::convert::IntoList;
use crate::types::AiSearchIndexResource;
use crate::Extra;

/// Indexes that `azure_ai_search` looks through.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AzureAiSearchToolResource {
    /// The indexes. The list holds at most one.
    pub indexes: Option<Vec<AiSearchIndexResource>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl AzureAiSearchToolResource {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `indexes`. The indexes.
    pub fn indexes<As>(
        mut self,
        indexes: impl IntoList<AiSearchIndexResource, As>,
    ) -> Self {
        self.indexes = indexes.into_list();
        self
    }
}

crate::__object! {
    AzureAiSearchToolResource, has_required: false {
        indexes: 0 optional "indexes";
    }
}
