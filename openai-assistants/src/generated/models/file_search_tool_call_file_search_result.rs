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
    FileSearchToolCallFileSearchResult {
        file_id: required "file_id";
        file_name: required "file_name";
        score: required "score";
        content: optional "content";
        attributes: optional "attributes";
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
    FileSearchToolCallFileSearchResultContent {
        r#type: optional_literal("text") "type";
        text: optional "text";
    } text { text;
    }
}
