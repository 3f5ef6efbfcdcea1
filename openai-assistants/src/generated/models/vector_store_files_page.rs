// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ListVectorStoreFilesResponse`.

use crate::types::VectorStoreFile;
use crate::Page;

/// One page of files in a vector store.
pub type VectorStoreFilesPage = Page<VectorStoreFile>;
