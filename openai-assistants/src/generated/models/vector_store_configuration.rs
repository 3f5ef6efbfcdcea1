// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/VectorStoreConfiguration`.

use crate::types::VectorStoreDataSource;
use crate::Extra;

/// Files in Azure that a vector store is made from.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreConfiguration {
    /// The files.
    pub data_sources: Vec<VectorStoreDataSource>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl VectorStoreConfiguration {
    /// What is required; everything else is left out.
    pub fn new(
        data_sources: impl IntoIterator<Item = impl Into<VectorStoreDataSource>>,
    ) -> Self {
        Self {
            data_sources: data_sources.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

crate::__object! {
    VectorStoreConfiguration {
        data_sources: required "data_sources";
    }
}
