// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/RunStepDetailsToolCallsFileSearchObject`.

use crate::types::{
    FileSearchToolCallFileSearchRankingOptions, FileSearchToolCallFileSearchResult,
    ToolCallId,
};
use crate::{Extra, Literal};

/// A call to file search.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileSearchToolCall {
    /// ID of the tool call.
    pub id: ToolCallId,
    /// Always `file_search`.
    pub r#type: Literal,
    /// How the search was ranked and what it found; may be empty.
    pub file_search: FileSearchToolCallFileSearch,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    FileSearchToolCall, has_required: true {
        id: 0 required "id";
        r#type: 1 literal("file_search") "type";
        file_search: 2 required "file_search";
    }
}

impl crate::PageItem for FileSearchToolCall {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}

/// How the search was ranked and what it found; may be empty.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileSearchToolCallFileSearch {
    /// How the hits were ranked.
    pub ranking_options: Option<FileSearchToolCallFileSearchRankingOptions>,
    /// Hits of the search.
    pub results: Option<Vec<FileSearchToolCallFileSearchResult>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    FileSearchToolCallFileSearch, has_required: false {
        ranking_options: 0 optional "ranking_options";
        results: 1 optional "results";
    }
}
