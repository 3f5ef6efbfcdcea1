// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/VectorStoreFileBatchObject`.

use crate::types::{VectorStoreFileBatchId, VectorStoreId};
use crate::{Extra, Literal};

/// A set of files that were added to a vector store together.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreFileBatch {
    /// ID of the batch, which operations take as `batch_id`.
    pub id: VectorStoreFileBatchId,
    /// Always `vector_store.file_batch`.
    pub object: Literal,
    /// When the batch was created, in Unix seconds.
    pub created_at: i64,
    /// ID of the vector store.
    pub vector_store_id: VectorStoreId,
    /// State of a file batch:
    ///
    /// - `in_progress`: files are still being indexed
    /// - `completed`: all files were dealt with
    /// - `cancelled`: stopped on request
    /// - `failed`: the batch as a whole went wrong
    pub status: VectorStoreFileBatchStatus,
    /// Files of the batch, counted by indexing state.
    pub file_counts: VectorStoreFileBatchFileCounts,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    VectorStoreFileBatch, has_required: true {
        id: 0 required "id";
        object: 1 literal("vector_store.file_batch") "object";
        created_at: 2 required "created_at";
        vector_store_id: 3 required "vector_store_id";
        status: 4 required "status";
        file_counts: 5 required "file_counts";
    }
}

impl crate::PageItem for VectorStoreFileBatch {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}

/// State of a file batch:
///
/// - `in_progress`: files are still being indexed
/// - `completed`: all files were dealt with
/// - `cancelled`: stopped on request
/// - `failed`: the batch as a whole went wrong
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VectorStoreFileBatchStatus {
    /// `in_progress`: files are still being indexed.
    InProgress,
    /// `completed`: all files were dealt with.
    Completed,
    /// `cancelled`: stopped on request.
    Cancelled,
    /// `failed`: the batch as a whole went wrong.
    Failed,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    VectorStoreFileBatchStatus {
        InProgress = "in_progress";
        Completed = "completed";
        Cancelled = "cancelled";
        Failed = "failed";
        _ = Unknown;
    }
}

/// Files of the batch, counted by indexing state.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreFileBatchFileCounts {
    /// Files being indexed.
    pub in_progress: i64,
    /// Files indexed and ready.
    pub completed: i64,
    /// Files that could not be indexed.
    pub failed: i64,
    /// Files whose indexing was cancelled.
    pub cancelled: i64,
    /// All files together.
    pub total: i64,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    VectorStoreFileBatchFileCounts, has_required: true {
        in_progress: 0 required "in_progress";
        completed: 1 required "completed";
        failed: 2 required "failed";
        cancelled: 3 required "cancelled";
        total: 4 required "total";
    }
}
