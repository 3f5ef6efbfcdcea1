// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/CreateVectorStoreRequest`.

use serde_json::Value;
use crate::convert::{IntoField, IntoList, IntoMap};
use crate::types::{FileChunkingStrategyParam, FileId, VectorStoreExpirationAfter};
use crate::{Extra, Metadata, Nullable};
#[cfg(feature = "foundry")]
use crate::types::VectorStoreConfiguration;

/// Settings of a new vector store. All are optional.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreCreateParams {
    /// IDs of files to index right away, at most 500.
    pub file_ids: Option<Vec<FileId>>,
    /// Name of the vector store.
    pub name: Option<String>,
    /// What the vector store is for.
    pub description: Option<String>,
    /// When the vector store expires; never if unset.
    pub expires_after: Option<VectorStoreExpirationAfter>,
    /// How the files in `file_ids` are cut into chunks; `auto` if unset, and of no effect without
    /// files.
    pub chunking_strategy: Option<FileChunkingStrategyParam>,
    /// Up to 16 custom key-value pairs. Keys have at most 64 characters, values at most 512.
    pub metadata: Nullable<Metadata>,
    /// Files in Azure to make the vector store from.
    #[cfg(feature = "foundry")]
    pub configuration: Option<VectorStoreConfiguration>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl VectorStoreCreateParams {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `file_ids`. IDs of files to index right away, at most 500.
    pub fn file_ids<As>(mut self, file_ids: impl IntoList<FileId, As>) -> Self {
        self.file_ids = file_ids.into_list();
        self
    }

    /// Sets `name`. Name of the vector store.
    pub fn name<As>(mut self, name: impl IntoField<String, As>) -> Self {
        self.name = name.into_field().into_option();
        self
    }

    /// Sets `description`. What the vector store is for.
    pub fn description<As>(mut self, description: impl IntoField<String, As>) -> Self {
        self.description = description.into_field().into_option();
        self
    }

    /// Sets `expires_after`. When the vector store expires; never if unset.
    pub fn expires_after<As>(
        mut self,
        expires_after: impl IntoField<VectorStoreExpirationAfter, As>,
    ) -> Self {
        self.expires_after = expires_after.into_field().into_option();
        self
    }

    /// Sets `chunking_strategy`. How the files in `file_ids` are cut into chunks; `auto` if unset, and
    /// of no effect without files.
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

    /// Sets `configuration`. Files in Azure to make the vector store from.
    #[cfg(feature = "foundry")]
    pub fn configuration<As>(
        mut self,
        configuration: impl IntoField<VectorStoreConfiguration, As>,
    ) -> Self {
        self.configuration = configuration.into_field().into_option();
        self
    }
}

crate::__object! {
    VectorStoreCreateParams, has_required: false {
        file_ids: 0 optional "file_ids";
        name: 1 optional "name";
        description: 2 optional "description";
        expires_after: 3 optional "expires_after";
        chunking_strategy: 4 optional "chunking_strategy";
        metadata: 5 clearable "metadata";
        #[cfg(feature = "foundry")] configuration: 6 optional "configuration";
    }
}

impl crate::Params for VectorStoreCreateParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
