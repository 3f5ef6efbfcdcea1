// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/CreateVectorStoreRequest`.

use serde_json::Value;
use crate::types::{FileChunkingStrategyParam, FileId, VectorStoreExpirationAfter};
use crate::{Extra, Metadata, Nullable};
#[cfg(feature = "foundry")]
use crate::types::VectorStoreConfiguration;

/// Settings of a new vector store. All are optional.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreCreateParams {
    /// Ids of files to index right away, at most 500.
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
    /// Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512.
    pub metadata: Nullable<Metadata>,
    /// Files in Azure to make the vector store from.
    #[cfg(feature = "foundry")]
    pub configuration: Option<VectorStoreConfiguration>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl VectorStoreCreateParams {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `file_ids`. Ids of files to index right away, at most 500.
    pub fn file_ids(
        mut self,
        file_ids: impl IntoIterator<Item = impl Into<FileId>>,
    ) -> Self {
        self.file_ids = Some(file_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `name`. Name of the vector store.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `description`. What the vector store is for.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `expires_after`. When the vector store expires; never if unset.
    pub fn expires_after(
        mut self,
        expires_after: impl Into<VectorStoreExpirationAfter>,
    ) -> Self {
        self.expires_after = Some(expires_after.into());
        self
    }

    /// Sets `chunking_strategy`. How the files in `file_ids` are cut into chunks; `auto` if unset, and
    /// of no effect without files.
    pub fn chunking_strategy(
        mut self,
        chunking_strategy: impl Into<FileChunkingStrategyParam>,
    ) -> Self {
        self.chunking_strategy = Some(chunking_strategy.into());
        self
    }

    /// Sets `metadata`. Up to 16 key-value pairs of your own.
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
    ) -> Self {
        self.metadata = Nullable::Value(metadata.into_iter().collect());
        self
    }

    /// Sends `metadata` as `null`, which is not the same as leaving it out.
    pub fn metadata_null(mut self) -> Self {
        self.metadata = Nullable::Null;
        self
    }

    /// Sets `configuration`. Files in Azure to make the vector store from.
    #[cfg(feature = "foundry")]
    pub fn configuration(
        mut self,
        configuration: impl Into<VectorStoreConfiguration>,
    ) -> Self {
        self.configuration = Some(configuration.into());
        self
    }
}

crate::__object! {
    VectorStoreCreateParams {
        file_ids: optional "file_ids";
        name: optional "name";
        description: optional "description";
        expires_after: optional "expires_after";
        chunking_strategy: optional "chunking_strategy";
        metadata: clearable "metadata";
        #[cfg(feature = "foundry")] configuration: optional "configuration";
    }
}

impl crate::Params for VectorStoreCreateParams {
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
