// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/CreateVectorStoreFileRequest`.

use crate::convert::{IntoField, IntoMap};
use crate::types::{
    FileChunkingStrategyParam, FileId, VectorStoreFileAttributeValue,
    VectorStoreFileAttributes,
};
use crate::{Extra, Nullable};
#[cfg(feature = "foundry")]
use crate::types::VectorStoreDataSource;

/// An uploaded file to add to a vector store.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreFileCreateParams {
    /// ID of the uploaded file.
    pub file_id: FileId,
    /// How files are cut into chunks for indexing; `auto` if unset.
    pub chunking_strategy: Option<FileChunkingStrategyParam>,
    /// Up to 16 key-value pairs on the file, which search filters can test. Keys have at most 64
    /// characters; a value is a string of at most 512 characters, a number or a boolean.
    pub attributes: Nullable<VectorStoreFileAttributes>,
    /// File in Azure to add, in place of an uploaded one.
    #[cfg(feature = "foundry")]
    pub data_source: Option<Box<VectorStoreDataSource>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl VectorStoreFileCreateParams {
    /// Creates a value from the required fields; no others are set.
    pub fn new(file_id: impl Into<FileId>) -> Self {
        Self {
            file_id: file_id.into(),
            ..Self::default()
        }
    }

    /// Sets `chunking_strategy`. How files are cut into chunks for indexing; `auto` if unset.
    pub fn chunking_strategy<As>(
        mut self,
        chunking_strategy: impl IntoField<FileChunkingStrategyParam, As>,
    ) -> Self {
        self.chunking_strategy = chunking_strategy.into_field().into_option();
        self
    }

    /// Sets `attributes`. Up to 16 key-value pairs on the file, which search filters can test.
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

    /// Sets `data_source`. File in Azure to add, in place of an uploaded one.
    #[cfg(feature = "foundry")]
    pub fn data_source<As>(
        mut self,
        data_source: impl IntoField<VectorStoreDataSource, As>,
    ) -> Self {
        self.data_source = data_source.into_field().into_option().map(Box::new);
        self
    }
}

crate::__object! {
    VectorStoreFileCreateParams, has_required: true {
        file_id: 0 required_unless_empty "file_id";
        chunking_strategy: 1 optional "chunking_strategy";
        attributes: 2 clearable "attributes";
        #[cfg(feature = "foundry")] data_source: 3 optional "data_source";
    }
}

impl crate::Params for VectorStoreFileCreateParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
