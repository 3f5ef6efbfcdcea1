// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/OpenAIFile`.

use crate::types::{FileId, FilePurpose};
use crate::{Extra, Literal};

/// An uploaded or generated file, without its content.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileObject {
    /// ID of the file, which operations take as `file_id`.
    pub id: FileId,
    /// Size of the file in bytes.
    pub bytes: i64,
    /// When the file was created, in Unix seconds.
    pub created_at: i64,
    /// When the file will expire, in Unix seconds.
    pub expires_at: Option<i64>,
    /// Name of the file.
    pub filename: String,
    /// Always `file`.
    pub object: Literal,
    /// What a file is for, or where it came from:
    ///
    /// - `assistants`: messages and tools of assistants
    /// - `assistants_output`: written by a tool of an assistant
    /// - `batch`: input of batch jobs
    /// - `batch_output`: results of batch jobs
    /// - `fine-tune`: training data
    /// - `fine-tune-results`: results of training
    /// - `vision`: images for models to look at
    /// - `user_data`: anything else
    pub purpose: FilePurpose,
    /// State of processing: `uploaded`, then `processed` or `error`. Deprecated.
    ///
    /// Deprecated by the API.
    pub status: FileObjectStatus,
    /// Why processing failed. Deprecated along with `status`.
    ///
    /// Deprecated by the API.
    pub status_details: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    FileObject, has_required: true {
        id: 0 required "id";
        bytes: 1 required "bytes";
        created_at: 2 required "created_at";
        expires_at: 3 optional "expires_at";
        filename: 4 required "filename";
        object: 5 literal("file") "object";
        purpose: 6 required "purpose";
        status: 7 required "status";
        status_details: 8 optional "status_details";
    }
}

impl crate::PageItem for FileObject {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}

/// State of processing: `uploaded`, then `processed` or `error`. Deprecated.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileObjectStatus {
    /// `uploaded`
    Uploaded,
    /// `processed`
    Processed,
    /// `error`
    Error,
    /// `pending`
    #[cfg(feature = "foundry")]
    Pending,
    /// `running`
    #[cfg(feature = "foundry")]
    Running,
    /// `deleting`
    #[cfg(feature = "foundry")]
    Deleting,
    /// `deleted`
    #[cfg(feature = "foundry")]
    Deleted,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    FileObjectStatus {
        Uploaded = "uploaded";
        Processed = "processed";
        Error = "error";
        #[cfg(feature = "foundry")] Pending = "pending";
        #[cfg(feature = "foundry")] Running = "running";
        #[cfg(feature = "foundry")] Deleting = "deleting";
        #[cfg(feature = "foundry")] Deleted = "deleted";
        _ = Unknown;
    }
}
