// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ListVectorStoresResponse`.

use crate::types::VectorStore;
use crate::Page;

/// One page of vector stores.
pub type VectorStoresPage = Page<VectorStore>;
