// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/RunStepDetailsToolCallsFileSearchResultObject`.

use crate::types::{FileId, VectorStoreFileAttributes};
use crate::{Extra, Literal};

/// A hit of a file search.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileSearchToolCallFileSearchResult {
    /// ID of the file that holds the hit.
    pub file_id: FileId,
    /// Name of the file that holds the hit.
    pub file_name: String,
    /// How well the hit fits the query, from 0 to 1.
    pub score: f64,
    /// Text of the hit. Present only if the request asked for it with `include[]`.
    pub content: Option<Vec<FileSearchToolCallFileSearchResultContent>>,
    /// Key-value pairs on the file that was found.
    pub attributes: Option<VectorStoreFileAttributes>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    FileSearchToolCallFileSearchResult, has_required: true {
        file_id: 0 required "file_id";
        file_name: 1 required "file_name";
        score: 2 required "score";
        content: 3 optional "content";
        attributes: 4 optional "attributes";
    }
}

/// A piece of text found by a file search.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileSearchToolCallFileSearchResultContent {
    /// Kind of content. Always `text`.
    pub r#type: Option<Literal>,
    /// The text.
    pub text: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    FileSearchToolCallFileSearchResultContent, has_required: false {
        r#type: 0 optional_literal("text") "type";
        text: 1 optional "text";
    } text { "text";
    }
}
