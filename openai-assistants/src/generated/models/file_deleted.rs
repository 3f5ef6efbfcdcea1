// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/DeleteFileResponse`.

use crate::types::FileId;
use crate::{Extra, Literal};

/// Confirms that a file was deleted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileDeleted {
    /// ID of the deleted file.
    pub id: FileId,
    /// Always `file`.
    pub object: Literal,
    /// Whether the file was deleted.
    pub deleted: bool,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    FileDeleted, has_required: true {
        id: 0 required "id";
        object: 1 literal("file") "object";
        deleted: 2 required "deleted";
    }
}

impl crate::PageItem for FileDeleted {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}
