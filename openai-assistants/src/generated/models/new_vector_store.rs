// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/NewVectorStore`.

use serde_json::Value;
use crate::convert::{IntoField, IntoList, IntoMap};
use crate::types::{FileChunkingStrategyParam, FileId};
use crate::{Extra, Metadata, Nullable};
#[cfg(feature = "foundry")]
use crate::types::VectorStoreConfiguration;

/// A vector store that is created along with the object it is attached to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewVectorStore {
    /// IDs of the files to index. A vector store holds up to 100,000,000 files, or 10,000 if it dates
    /// from before November 2025.
    pub file_ids: Option<Vec<FileId>>,
    /// How files are cut into chunks for indexing; `auto` if unset.
    pub chunking_strategy: Option<FileChunkingStrategyParam>,
    /// Up to 16 custom key-value pairs. Keys have at most 64 characters, values at most 512.
    pub metadata: Nullable<Metadata>,
    /// Name of the vector store.
    #[cfg(feature = "foundry")]
    pub name: Option<String>,
    /// Files in Azure to make the vector store from.
    #[cfg(feature = "foundry")]
    pub configuration: Option<Box<VectorStoreConfiguration>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl NewVectorStore {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `file_ids`. IDs of the files to index.
    pub fn file_ids<As>(mut self, file_ids: impl IntoList<FileId, As>) -> Self {
        self.file_ids = file_ids.into_list();
        self
    }

    /// Sets `chunking_strategy`. How files are cut into chunks for indexing; `auto` if unset.
    pub fn chunking_strategy<As>(
        mut self,
        chunking_strategy: impl IntoField<FileChunkingStrategyParam, As>,
    ) -> Self {
        self.chunking_strategy = chunking_strategy.into_field().into_option();
        self
    }

    /// Sets `metadata`. Up to 16 custom key-value pairs.
    pub fn metadata<As>(mut self, metadata: impl IntoMap<Value, As>) -> Self {
        self.metadata = crate::json::given_map(
                "metadata",
                metadata.into_map(),
                &mut self.extra,
            )
            .into();
        self
    }

    /// Sends `metadata` as `null`, which differs from omitting it.
    #[inline]
    pub fn metadata_null(mut self) -> Self {
        self.metadata = Nullable::Null;
        self
    }

    /// Sets `name`. Name of the vector store.
    #[cfg(feature = "foundry")]
    pub fn name<As>(mut self, name: impl IntoField<String, As>) -> Self {
        self.name = name.into_field().into_option();
        self
    }

    /// Sets `configuration`. Files in Azure to make the vector store from.
    #[cfg(feature = "foundry")]
    pub fn configuration<As>(
        mut self,
        configuration: impl IntoField<VectorStoreConfiguration, As>,
    ) -> Self {
        self.configuration = configuration.into_field().into_option().map(Box::new);
        self
    }
}

crate::__object! {
    NewVectorStore, has_required: false {
        file_ids: 0 optional "file_ids";
        chunking_strategy: 1 optional "chunking_strategy";
        metadata: 2 clearable "metadata";
        #[cfg(feature = "foundry")] name: 3 optional "name";
        #[cfg(feature = "foundry")] configuration: 3 optional "configuration";
    }
}
