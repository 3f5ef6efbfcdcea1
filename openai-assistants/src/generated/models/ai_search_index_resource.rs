// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/AiSearchIndexResource`.

use crate::convert::{IntoField, IntoNumberField};
use crate::types::AzureAiSearchQueryType;
use crate::Extra;

/// An index of Azure AI Search and how it is searched.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AiSearchIndexResource {
    /// ID of the project's connection to the search service.
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
    /// ID of the index as an asset of the project, in place of connection and name.
    pub index_asset_id: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl AiSearchIndexResource {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `index_connection_id`. ID of the project's connection to the search service.
    pub fn index_connection_id<As>(
        mut self,
        index_connection_id: impl IntoField<String, As>,
    ) -> Self {
        self.index_connection_id = index_connection_id.into_field().into_option();
        self
    }

    /// Sets `index_name`. Name of the index.
    pub fn index_name<As>(mut self, index_name: impl IntoField<String, As>) -> Self {
        self.index_name = index_name.into_field().into_option();
        self
    }

    /// Sets `query_type`. How an index is searched.
    pub fn query_type<As>(
        mut self,
        query_type: impl IntoField<AzureAiSearchQueryType, As>,
    ) -> Self {
        self.query_type = query_type.into_field().into_option();
        self
    }

    /// Sets `top_k`. Number of documents that a search hands to the model.
    pub fn top_k(mut self, top_k: impl IntoNumberField<i64>) -> Self {
        self.top_k = top_k.into_number_field();
        self
    }

    /// Sets `filter`. Filter in the language of Azure AI Search, such as `category eq 'news'`.
    pub fn filter<As>(mut self, filter: impl IntoField<String, As>) -> Self {
        self.filter = filter.into_field().into_option();
        self
    }

    /// Sets `index_asset_id`. ID of the index as an asset of the project, in place of connection and
    /// name.
    pub fn index_asset_id<As>(
        mut self,
        index_asset_id: impl IntoField<String, As>,
    ) -> Self {
        self.index_asset_id = index_asset_id.into_field().into_option();
        self
    }
}

crate::__object! {
    AiSearchIndexResource, has_required: false {
        index_connection_id: 0 optional "index_connection_id";
        index_name: 1 optional "index_name";
        query_type: 2 optional "query_type";
        top_k: 3 optional "top_k";
        filter: 4 optional "filter";
        index_asset_id: 5 optional "index_asset_id";
    }
}
