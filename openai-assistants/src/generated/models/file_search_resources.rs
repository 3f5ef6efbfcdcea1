// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/FileSearchResources`.

use crate::convert::IntoList;
use crate::types::{NewVectorStore, VectorStoreId};
use crate::Extra;

/// What `file_search` looks through. Takes either `vector_store_ids` or `vector_stores`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileSearchResources {
    /// ID of the vector store to search. The list holds at most one.
    pub vector_store_ids: Option<Vec<VectorStoreId>>,
    /// Vector store to create from files and attach in the same request, which has to create an
    /// assistant or a thread. The list holds at most one; it excludes `vector_store_ids`.
    pub vector_stores: Option<Vec<NewVectorStore>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl FileSearchResources {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `vector_store_ids`. ID of the vector store to search.
    pub fn vector_store_ids<As>(
        mut self,
        vector_store_ids: impl IntoList<VectorStoreId, As>,
    ) -> Self {
        self.vector_store_ids = vector_store_ids.into_list();
        self
    }

    /// Sets `vector_stores`. Vector store to create from files and attach in the same request, which
    /// has to create an assistant or a thread.
    pub fn vector_stores<As>(
        mut self,
        vector_stores: impl IntoList<NewVectorStore, As>,
    ) -> Self {
        self.vector_stores = vector_stores.into_list();
        self
    }
}

crate::__object! {
    FileSearchResources, has_required: false {
        vector_store_ids: 0 optional "vector_store_ids";
        vector_stores: 1 optional "vector_stores";
    }
}
