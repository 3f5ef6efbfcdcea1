// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/DeleteVectorStoreResponse`.

use crate::types::VectorStoreId;
use crate::{Extra, Literal};

/// Confirms that a vector store was deleted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreDeleted {
    /// ID of the deleted vector store.
    pub id: VectorStoreId,
    /// Whether the vector store was deleted.
    pub deleted: bool,
    /// Always `vector_store.deleted`.
    pub object: Literal,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    VectorStoreDeleted, has_required: true {
        id: 0 required "id";
        deleted: 1 required "deleted";
        object: 2 literal("vector_store.deleted") "object";
    }
}

impl crate::PageItem for VectorStoreDeleted {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}
