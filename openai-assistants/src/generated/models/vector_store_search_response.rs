// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/VectorStoreSearchResultItem`.

use crate::types::{FileId, VectorStoreFileAttributes, VectorStoreSearchResponseContent};
use crate::Extra;

/// A file that a search found, with the passages that fit.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreSearchResponse {
    /// ID of the file.
    pub file_id: FileId,
    /// Name of the file.
    pub filename: String,
    /// How well the file fits the query, from 0 to 1.
    pub score: f64,
    /// Up to 16 key-value pairs on the file, which search filters can test. Keys have at most 64
    /// characters; a value is a string of at most 512 characters, a number or a boolean.
    pub attributes: Option<VectorStoreFileAttributes>,
    /// The passages.
    pub content: Vec<VectorStoreSearchResponseContent>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    VectorStoreSearchResponse, has_required: true {
        file_id: 0 required "file_id";
        filename: 1 required "filename";
        score: 2 required "score";
        attributes: 3 nullable "attributes";
        content: 4 required "content";
    }
}
