// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/CreateVectorStoreFileRequest`.

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
    /// Id of the uploaded file.
    pub file_id: FileId,
    /// How files are cut into chunks for indexing; `auto` if unset.
    pub chunking_strategy: Option<FileChunkingStrategyParam>,
    /// Up to 16 key-value pairs on the file, which search filters can test. Keys have at most 64
    /// characters; a value is a string of at most 512 characters, a number or a boolean.
    pub attributes: Nullable<VectorStoreFileAttributes>,
    /// File in Azure to add, in place of an uploaded one.
    #[cfg(feature = "foundry")]
    pub data_source: Option<Box<VectorStoreDataSource>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl VectorStoreFileCreateParams {
    /// What is required; everything else is left out.
    pub fn new(file_id: impl Into<FileId>) -> Self {
        Self {
            file_id: file_id.into(),
            ..Self::default()
        }
    }

    /// Sets `chunking_strategy`. How files are cut into chunks for indexing; `auto` if unset.
    pub fn chunking_strategy(
        mut self,
        chunking_strategy: impl Into<FileChunkingStrategyParam>,
    ) -> Self {
        self.chunking_strategy = Some(chunking_strategy.into());
        self
    }

    /// Sets `attributes`. Up to 16 key-value pairs on the file, which search filters can test.
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

    /// Sets `data_source`. File in Azure to add, in place of an uploaded one.
    #[cfg(feature = "foundry")]
    pub fn data_source(mut self, data_source: impl Into<VectorStoreDataSource>) -> Self {
        self.data_source = Some(Box::new(data_source.into()));
        self
    }
}

crate::__object! {
    VectorStoreFileCreateParams {
        file_id: required_unless_empty "file_id";
        chunking_strategy: optional "chunking_strategy";
        attributes: clearable "attributes";
        #[cfg(feature = "foundry")] data_source: optional "data_source";
    }
}

impl crate::Params for VectorStoreFileCreateParams {
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
