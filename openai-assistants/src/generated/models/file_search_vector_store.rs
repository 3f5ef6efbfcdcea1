// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/FileSearchVectorStore`.

use crate::types::VectorStoreConfiguration;
use crate::Extra;

/// A vector store made from files in Azure.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileSearchVectorStore {
    /// Name of the vector store.
    pub name: String,
    /// The files.
    pub configuration: VectorStoreConfiguration,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl FileSearchVectorStore {
    /// What is required; everything else is left out.
    pub fn new(
        name: impl Into<String>,
        configuration: impl Into<VectorStoreConfiguration>,
    ) -> Self {
        Self {
            name: name.into(),
            configuration: configuration.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    FileSearchVectorStore {
        name: required "name";
        configuration: required "configuration";
    }
}
