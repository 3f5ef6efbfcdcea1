// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/CreateVectorStoreFileBatchRequest`.

use crate::types::{
    FileChunkingStrategyParam, FileId, VectorStoreFileAttributeValue,
    VectorStoreFileAttributes, VectorStoreFileCreateParams,
};
use crate::{Extra, Nullable};
#[cfg(feature = "foundry")]
use crate::types::VectorStoreDataSource;

/// Uploaded files to add to a vector store at once. Takes either `file_ids` or `files`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreFileBatchCreateParams {
    /// Ids of the files, from 1 to 2000, all with the same `attributes` and `chunking_strategy`.
    /// Excludes `files`.
    pub file_ids: Option<Vec<FileId>>,
    /// The files, from 1 to 2000, each with `attributes` and `chunking_strategy` of its own; those of
    /// the batch are then ignored. Excludes `file_ids`.
    pub files: Option<Vec<VectorStoreFileCreateParams>>,
    /// How the files in `file_ids` are cut into chunks; `auto` if unset.
    pub chunking_strategy: Option<FileChunkingStrategyParam>,
    /// Attributes for each of the files in `file_ids`.
    pub attributes: Nullable<VectorStoreFileAttributes>,
    /// Files in Azure to add, in place of uploaded ones.
    #[cfg(feature = "foundry")]
    pub data_sources: Option<Vec<VectorStoreDataSource>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl VectorStoreFileBatchCreateParams {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `file_ids`. Ids of the files, from 1 to 2000, all with the same `attributes` and
    /// `chunking_strategy`.
    pub fn file_ids(
        mut self,
        file_ids: impl IntoIterator<Item = impl Into<FileId>>,
    ) -> Self {
        self.file_ids = Some(file_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `files`. The files, from 1 to 2000, each with `attributes` and `chunking_strategy` of its
    /// own; those of the batch are then ignored.
    pub fn files(
        mut self,
        files: impl IntoIterator<Item = impl Into<VectorStoreFileCreateParams>>,
    ) -> Self {
        self.files = Some(files.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `chunking_strategy`. How the files in `file_ids` are cut into chunks; `auto` if unset.
    pub fn chunking_strategy(
        mut self,
        chunking_strategy: impl Into<FileChunkingStrategyParam>,
    ) -> Self {
        self.chunking_strategy = Some(chunking_strategy.into());
        self
    }

    /// Sets `attributes`. Attributes for each of the files in `file_ids`.
    pub fn attributes(
        mut self,
        attributes: impl IntoIterator<
            Item = (impl Into<String>, impl Into<VectorStoreFileAttributeValue>),
        >,
    ) -> Self {
        self.attributes = Nullable::Value(
            attributes
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Sends `attributes` as `null`, which is not the same as leaving it out.
    pub fn attributes_null(mut self) -> Self {
        self.attributes = Nullable::Null;
        self
    }

    /// Sets `data_sources`. Files in Azure to add, in place of uploaded ones.
    #[cfg(feature = "foundry")]
    pub fn data_sources(
        mut self,
        data_sources: impl IntoIterator<Item = impl Into<VectorStoreDataSource>>,
    ) -> Self {
        self.data_sources = Some(data_sources.into_iter().map(Into::into).collect());
        self
    }
}

crate::__object! {
    VectorStoreFileBatchCreateParams {
        file_ids: optional "file_ids";
        files: optional "files";
        chunking_strategy: optional "chunking_strategy";
        attributes: clearable "attributes";
        #[cfg(feature = "foundry")] data_sources: optional "data_sources";
    }
}

impl crate::Params for VectorStoreFileBatchCreateParams {
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
