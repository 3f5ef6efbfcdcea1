// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/AssistantToolsFileSearch`.

use crate::convert::{IntoField, IntoNumberField};
use crate::types::FileSearchToolFileSearchRankingOptions;
use crate::{Extra, Literal};

/// File search, which finds passages in the attached vector stores.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileSearchTool {
    /// Always `file_search`.
    pub r#type: Literal,
    /// Settings of file search; unset ones have defaults.
    pub file_search: Option<FileSearchToolFileSearch>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl FileSearchTool {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `file_search`. Settings of file search; unset ones have defaults.
    pub fn file_search<As>(
        mut self,
        file_search: impl IntoField<FileSearchToolFileSearch, As>,
    ) -> Self {
        self.file_search = file_search.into_field().into_option();
        self
    }
}

crate::__object! {
    FileSearchTool, has_required: true {
        r#type: 0 literal("file_search") "type";
        file_search: 1 optional "file_search";
    }
}

/// Settings of file search; unset ones have defaults.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileSearchToolFileSearch {
    /// Most hits that a search hands to the model, from 1 to 50. Unset, it is 20 with `gpt-4*` models,
    /// 5 with `gpt-3.5-turbo`. Fewer may come back.
    pub max_num_results: Option<i64>,
    /// How hits are ranked and which are dropped.
    pub ranking_options: Option<FileSearchToolFileSearchRankingOptions>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl FileSearchToolFileSearch {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `max_num_results`. Most hits that a search hands to the model, from 1 to 50.
    pub fn max_num_results(
        mut self,
        max_num_results: impl IntoNumberField<i64>,
    ) -> Self {
        self.max_num_results = max_num_results.into_number_field();
        self
    }

    /// Sets `ranking_options`. How hits are ranked and which are dropped.
    pub fn ranking_options<As>(
        mut self,
        ranking_options: impl IntoField<FileSearchToolFileSearchRankingOptions, As>,
    ) -> Self {
        self.ranking_options = ranking_options.into_field().into_option();
        self
    }
}

crate::__object! {
    FileSearchToolFileSearch, has_required: false {
        max_num_results: 0 optional "max_num_results";
        ranking_options: 1 optional "ranking_options";
    }
}
