// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/DeleteVectorStoreFileResponse`.

use crate::types::FileId;
use crate::{Extra, Literal};

/// Confirms that a file was removed from a vector store.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreFileDeleted {
    /// ID of the removed file.
    pub id: FileId,
    /// Whether the file was removed.
    pub deleted: bool,
    /// Always `vector_store.file.deleted`.
    pub object: Literal,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    VectorStoreFileDeleted, has_required: true {
        id: 0 required "id";
        deleted: 1 required "deleted";
        object: 2 literal("vector_store.file.deleted") "object";
    }
}

impl crate::PageItem for VectorStoreFileDeleted {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}
