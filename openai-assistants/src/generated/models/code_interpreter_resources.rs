// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/CodeInterpreterResources`.

use crate::convert::IntoList;
use crate::types::FileId;
use crate::Extra;
#[cfg(feature = "foundry")]
use crate::types::VectorStoreDataSource;

/// What `code_interpreter` may read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CodeInterpreterResources {
    /// IDs of the files that code may open, at most 20; none by default.
    pub file_ids: Option<Vec<FileId>>,
    /// Files in Azure that code may open.
    #[cfg(feature = "foundry")]
    pub data_sources: Option<Box<Vec<VectorStoreDataSource>>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl CodeInterpreterResources {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `file_ids`. IDs of the files that code may open, at most 20; none by default.
    pub fn file_ids<As>(mut self, file_ids: impl IntoList<FileId, As>) -> Self {
        self.file_ids = file_ids.into_list();
        self
    }

    /// Sets `data_sources`. Files in Azure that code may open.
    #[cfg(feature = "foundry")]
    pub fn data_sources<As>(
        mut self,
        data_sources: impl IntoList<VectorStoreDataSource, As>,
    ) -> Self {
        self.data_sources = data_sources.into_list().map(Box::new);
        self
    }
}

crate::__object! {
    CodeInterpreterResources, has_required: false {
        file_ids: 0 optional "file_ids";
        #[cfg(feature = "foundry")] data_sources: 1 optional "data_sources";
    }
}
