// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/VectorStoreFileAttributes`.

use std::collections::BTreeMap;
use crate::types::VectorStoreFileAttributeValue;

/// Key-value pairs on a file in a vector store, which search filters can test: at most 16, with
/// keys of up to 64 characters.
pub type VectorStoreFileAttributes = BTreeMap<String, VectorStoreFileAttributeValue>;
