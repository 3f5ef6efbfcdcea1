// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/CreateRunRequest/properties/tool_resources/properties/file_search`.

use crate::types::{FileSearchVectorStore, VectorStoreId};
use crate::Extra;

/// What `file_search` looks through.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RunCreateParamsToolResourcesFileSearch {
    /// Id of the vector store to search. The list holds at most one.
    pub vector_store_ids: Option<Vec<VectorStoreId>>,
    /// Vector stores to search that are made from files in Azure.
    pub vector_stores: Option<Vec<FileSearchVectorStore>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl RunCreateParamsToolResourcesFileSearch {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `vector_store_ids`. Id of the vector store to search.
    pub fn vector_store_ids(
        mut self,
        vector_store_ids: impl IntoIterator<Item = impl Into<VectorStoreId>>,
    ) -> Self {
        self.vector_store_ids = Some(
            vector_store_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `vector_stores`. Vector stores to search that are made from files in Azure.
    pub fn vector_stores(
        mut self,
        vector_stores: impl IntoIterator<Item = impl Into<FileSearchVectorStore>>,
    ) -> Self {
        self.vector_stores = Some(vector_stores.into_iter().map(Into::into).collect());
        self
    }
}

crate::__object! {
    RunCreateParamsToolResourcesFileSearch {
        vector_store_ids: optional "vector_store_ids";
        vector_stores: optional "vector_stores";
    }
}
