// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/VectorStoreObject`.

use crate::types::{VectorStoreExpirationAfter, VectorStoreId};
use crate::{Extra, Literal, Metadata};

/// A searchable index of files for `file_search`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectorStore {
    /// ID of the vector store, which operations take as `vector_store_id`.
    pub id: VectorStoreId,
    /// Always `vector_store`.
    pub object: Literal,
    /// When the vector store was created, in Unix seconds.
    pub created_at: i64,
    /// Name of the vector store.
    pub name: Option<String>,
    /// Space that the indexed files take up, in bytes.
    pub usage_bytes: i64,
    /// Files of the vector store, counted by indexing state.
    pub file_counts: VectorStoreFileCounts,
    /// State of a vector store:
    ///
    /// - `expired`: its time ran out and it can no longer be searched
    /// - `in_progress`: some files are still being indexed
    /// - `completed`: ready for use
    pub status: VectorStoreStatus,
    /// When the vector store expires.
    pub expires_after: Option<VectorStoreExpirationAfter>,
    /// When the vector store will expire, in Unix seconds; `null` if it has no expiry.
    pub expires_at: Option<i64>,
    /// When the vector store was last used, in Unix seconds.
    pub last_active_at: Option<i64>,
    /// Up to 16 custom key-value pairs. Keys have at most 64 characters, values at most 512.
    pub metadata: Option<Metadata>,
    /// What the vector store is for.
    pub description: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    VectorStore, has_required: true {
        id: 0 required "id";
        object: 1 literal("vector_store") "object";
        created_at: 2 required "created_at";
        name: 3 nullable "name";
        usage_bytes: 4 required "usage_bytes";
        file_counts: 5 required "file_counts";
        status: 6 required "status";
        expires_after: 7 optional "expires_after";
        expires_at: 8 optional "expires_at";
        last_active_at: 9 nullable "last_active_at";
        metadata: 10 nullable "metadata";
        description: 11 optional "description";
    }
}

impl crate::PageItem for VectorStore {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}

/// Files of the vector store, counted by indexing state.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreFileCounts {
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
    VectorStoreFileCounts, has_required: true {
        in_progress: 0 required "in_progress";
        completed: 1 required "completed";
        failed: 2 required "failed";
        cancelled: 3 required "cancelled";
        total: 4 required "total";
    }
}

/// State of a vector store:
///
/// - `expired`: its time ran out and it can no longer be searched
/// - `in_progress`: some files are still being indexed
/// - `completed`: ready for use
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VectorStoreStatus {
    /// `expired`: its time ran out and it can no longer be searched.
    Expired,
    /// `in_progress`: some files are still being indexed.
    InProgress,
    /// `completed`: ready for use.
    Completed,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    VectorStoreStatus {
        Expired = "expired";
        InProgress = "in_progress";
        Completed = "completed";
        _ = Unknown;
    }
}
