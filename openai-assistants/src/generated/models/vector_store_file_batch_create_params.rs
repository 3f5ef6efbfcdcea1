// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/CreateVectorStoreFileBatchRequest`.

use crate::convert::{IntoField, IntoList, IntoMap};
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
    /// IDs of the files, from 1 to 2000, all with the same `attributes` and `chunking_strategy`.
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
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl VectorStoreFileBatchCreateParams {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `file_ids`. IDs of the files, from 1 to 2000, all with the same `attributes` and
    /// `chunking_strategy`.
    pub fn file_ids<As>(mut self, file_ids: impl IntoList<FileId, As>) -> Self {
        self.file_ids = file_ids.into_list();
        self
    }

    /// Sets `files`. The files, from 1 to 2000, each with `attributes` and `chunking_strategy` of its
    /// own; those of the batch are then ignored.
    pub fn files<As>(
        mut self,
        files: impl IntoList<VectorStoreFileCreateParams, As>,
    ) -> Self {
        self.files = files.into_list();
        self
    }

    /// Sets `chunking_strategy`. How the files in `file_ids` are cut into chunks; `auto` if unset.
    pub fn chunking_strategy<As>(
        mut self,
        chunking_strategy: impl IntoField<FileChunkingStrategyParam, As>,
    ) -> Self {
        self.chunking_strategy = chunking_strategy.into_field().into_option();
        self
    }

    /// Sets `attributes`. Attributes for each of the files in `file_ids`.
    pub fn attributes<As>(
        mut self,
        attributes: impl IntoMap<VectorStoreFileAttributeValue, As>,
    ) -> Self {
        self.attributes = crate::json::given_map(
                "attributes",
                attributes.into_map(),
                &mut self.extra,
            )
            .into();
        self
    }

    /// Sends `attributes` as `null`, which differs from omitting it.
    #[inline]
    pub fn attributes_null(mut self) -> Self {
        self.attributes = Nullable::Null;
        self
    }

    /// Sets `data_sources`. Files in Azure to add, in place of uploaded ones.
    #[cfg(feature = "foundry")]
    pub fn data_sources<As>(
        mut self,
        data_sources: impl IntoList<VectorStoreDataSource, As>,
    ) -> Self {
        self.data_sources = data_sources.into_list();
        self
    }
}

crate::__object! {
    VectorStoreFileBatchCreateParams, has_required: false {
        file_ids: 0 optional "file_ids";
        files: 1 optional "files";
        chunking_strategy: 2 optional "chunking_strategy";
        attributes: 3 clearable "attributes";
        #[cfg(feature = "foundry")] data_sources: 4 optional "data_sources";
    }
}

impl crate::Params for VectorStoreFileBatchCreateParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
