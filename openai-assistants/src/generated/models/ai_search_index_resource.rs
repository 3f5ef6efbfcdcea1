// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/AiSearchIndexResource`.

use crate::types::AzureAiSearchQueryType;
use crate::Extra;

/// An index of Azure AI Search and how it is searched.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiSearchIndexResource {
    /// Id of the project's connection to the search service.
    pub index_connection_id: Option<String>,
    /// Name of the index.
    pub index_name: Option<String>,
    /// How an index is searched:
    ///
    /// - `simple`: by words; the default
    /// - `semantic`: by words, then ranked by meaning
    /// - `vector`: by vectors
    /// - `vector_simple_hybrid`: by vectors and words together
    /// - `vector_semantic_hybrid`: by both, then ranked by meaning
    pub query_type: Option<AzureAiSearchQueryType>,
    /// Number of documents that a search hands to the model.
    pub top_k: Option<i64>,
    /// Filter in the language of Azure AI Search, such as `category eq 'news'`.
    pub filter: Option<String>,
    /// Id of the index as an asset of the project, in place of connection and name.
    pub index_asset_id: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl AiSearchIndexResource {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `index_connection_id`. Id of the project's connection to the search service.
    pub fn index_connection_id(
        mut self,
        index_connection_id: impl Into<String>,
    ) -> Self {
        self.index_connection_id = Some(index_connection_id.into());
        self
    }

    /// Sets `index_name`. Name of the index.
    pub fn index_name(mut self, index_name: impl Into<String>) -> Self {
        self.index_name = Some(index_name.into());
        self
    }

    /// Sets `query_type`. How an index is searched.
    pub fn query_type(mut self, query_type: impl Into<AzureAiSearchQueryType>) -> Self {
        self.query_type = Some(query_type.into());
        self
    }

    /// Sets `top_k`. Number of documents that a search hands to the model.
    pub fn top_k(mut self, top_k: i64) -> Self {
        self.top_k = Some(top_k);
        self
    }

    /// Sets `filter`. Filter in the language of Azure AI Search, such as `category eq 'news'`.
    pub fn filter(mut self, filter: impl Into<String>) -> Self {
        self.filter = Some(filter.into());
        self
    }

    /// Sets `index_asset_id`. Id of the index as an asset of the project, in place of connection and
    /// name.
    pub fn index_asset_id(mut self, index_asset_id: impl Into<String>) -> Self {
        self.index_asset_id = Some(index_asset_id.into());
        self
    }
}

crate::__object! {
    AiSearchIndexResource {
        index_connection_id: optional "index_connection_id";
        index_name: optional "index_name";
        query_type: optional "query_type";
        top_k: optional "top_k";
        filter: optional "filter";
        index_asset_id: optional "index_asset_id";
    }
}
