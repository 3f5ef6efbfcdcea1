// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/VectorStoreConfiguration`.

use crate::convert::IntoList;
use crate::types::VectorStoreDataSource;
use crate::Extra;

/// Files in Azure that a vector store is made from.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreConfiguration {
    /// The files.
    pub data_sources: Vec<VectorStoreDataSource>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl VectorStoreConfiguration {
    /// Creates a value from the required fields; no others are set.
    pub fn new<As>(data_sources: impl IntoList<VectorStoreDataSource, As>) -> Self {
        Self {
            data_sources: data_sources.into_list().unwrap_or_default(),
            ..Self::default()
        }
    }
}

crate::__object! {
    VectorStoreConfiguration, has_required: true {
        data_sources: 0 required "data_sources";
    }
}
