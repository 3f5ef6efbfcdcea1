// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/VectorStoreFileObject`.

use crate::types::{
    FileChunkingStrategy, FileId, VectorStoreFileAttributes, VectorStoreId,
};
use crate::{Extra, Literal};

/// A file in a vector store, with the state of its indexing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreFile {
    /// ID of the file. It is the ID of the uploaded file.
    pub id: FileId,
    /// Always `vector_store.file`.
    pub object: Literal,
    /// Space that the indexed file takes up, in bytes; not the size of the original.
    pub usage_bytes: Option<i64>,
    /// When the file was added, in Unix seconds.
    pub created_at: i64,
    /// ID of the vector store.
    pub vector_store_id: VectorStoreId,
    /// State of indexing:
    ///
    /// - `in_progress`: under way
    /// - `completed`: the file can be searched
    /// - `cancelled`: stopped on request
    /// - `failed`: stopped with the error in `last_error`
    pub status: VectorStoreFileStatus,
    /// Why indexing failed; `null` if it did not.
    pub last_error: Option<Box<VectorStoreFileLastError>>,
    /// How the file was cut into chunks.
    pub chunking_strategy: Option<Box<FileChunkingStrategy>>,
    /// Up to 16 key-value pairs on the file, which search filters can test. Keys have at most 64
    /// characters; a value is a string of at most 512 characters, a number or a boolean.
    pub attributes: Option<VectorStoreFileAttributes>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    VectorStoreFile, has_required: true {
        id: 0 required "id";
        object: 1 literal("vector_store.file") "object";
        usage_bytes: 2 optional "usage_bytes";
        created_at: 3 required "created_at";
        vector_store_id: 4 required "vector_store_id";
        status: 5 required "status";
        last_error: 6 nullable "last_error";
        chunking_strategy: 7 optional "chunking_strategy";
        attributes: 8 optional "attributes";
    }
}

impl crate::PageItem for VectorStoreFile {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}

/// State of indexing:
///
/// - `in_progress`: under way
/// - `completed`: the file can be searched
/// - `cancelled`: stopped on request
/// - `failed`: stopped with the error in `last_error`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VectorStoreFileStatus {
    /// `in_progress`: under way.
    InProgress,
    /// `completed`: the file can be searched.
    Completed,
    /// `cancelled`: stopped on request.
    Cancelled,
    /// `failed`: stopped with the error in `last_error`.
    Failed,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    VectorStoreFileStatus {
        InProgress = "in_progress";
        Completed = "completed";
        Cancelled = "cancelled";
        Failed = "failed";
        _ = Unknown;
    }
}

/// Why indexing failed; `null` if it did not.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreFileLastError {
    /// Why a file could not be indexed:
    ///
    /// - `server_error`: a fault inside the service
    /// - `unsupported_file`: a type of file that cannot be indexed
    /// - `invalid_file`: a file that cannot be read
    pub code: VectorStoreFileLastErrorCode,
    /// Human-readable explanation.
    pub message: String,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    VectorStoreFileLastError, has_required: true {
        code: 0 required "code";
        message: 1 required "message";
    } text { "message";
    }
}

/// Why a file could not be indexed:
///
/// - `server_error`: a fault inside the service
/// - `unsupported_file`: a type of file that cannot be indexed
/// - `invalid_file`: a file that cannot be read
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VectorStoreFileLastErrorCode {
    /// `server_error`: a fault inside the service.
    ServerError,
    /// `unsupported_file`: a type of file that cannot be indexed.
    UnsupportedFile,
    /// `invalid_file`: a file that cannot be read.
    InvalidFile,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    VectorStoreFileLastErrorCode {
        ServerError = "server_error";
        UnsupportedFile = "unsupported_file";
        InvalidFile = "invalid_file";
        _ = Unknown;
    }
}
