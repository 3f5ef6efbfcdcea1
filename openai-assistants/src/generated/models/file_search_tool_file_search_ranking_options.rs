// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/FileSearchRankingOptions`.

use crate::convert::{IntoField, IntoNumber, IntoNumberField};
use crate::types::FileSearchRanker;
use crate::{Extra, Nullable};

/// How file search ranks hits. Without it, the ranker is `auto` and nothing is dropped.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileSearchToolFileSearchRankingOptions {
    /// Ranker to use; `auto` if unset.
    pub ranker: Option<FileSearchRanker>,
    /// Minimum score of a result, from 0 to 1. With 0, all results are returned.
    pub score_threshold: f64,
    /// How much meaning and wording each count when hits are ranked.
    pub hybrid_search: Nullable<FileSearchToolFileSearchRankingOptionsHybridSearch>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl FileSearchToolFileSearchRankingOptions {
    /// Creates a value from the required fields; no others are set.
    pub fn new(score_threshold: impl IntoNumber<f64>) -> Self {
        Self {
            score_threshold: score_threshold.into_number(),
            ..Self::default()
        }
    }

    /// Sets `ranker`. Ranker to use; `auto` if unset.
    pub fn ranker<As>(mut self, ranker: impl IntoField<FileSearchRanker, As>) -> Self {
        self.ranker = ranker.into_field().into_option();
        self
    }

    /// Sets `hybrid_search`. How much meaning and wording each count when hits are ranked.
    pub fn hybrid_search<As>(
        mut self,
        hybrid_search: impl IntoField<
            FileSearchToolFileSearchRankingOptionsHybridSearch,
            As,
        >,
    ) -> Self {
        self.hybrid_search = hybrid_search.into_field();
        self
    }

    /// Sends `hybrid_search` as `null`, which differs from omitting it.
    #[inline]
    pub fn hybrid_search_null(mut self) -> Self {
        self.hybrid_search = Nullable::Null;
        self
    }
}

crate::__object! {
    FileSearchToolFileSearchRankingOptions, has_required: true {
        ranker: 0 optional "ranker";
        score_threshold: 1 required "score_threshold";
        hybrid_search: 2 clearable "hybrid_search";
    }
}

/// How much meaning and wording each count when hits are ranked.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileSearchToolFileSearchRankingOptionsHybridSearch {
    /// Weight of similar meaning.
    pub embedding_weight: Option<f64>,
    /// Weight of matching words.
    pub text_weight: Option<f64>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl FileSearchToolFileSearchRankingOptionsHybridSearch {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `embedding_weight`. Weight of similar meaning.
    pub fn embedding_weight(
        mut self,
        embedding_weight: impl IntoNumberField<f64>,
    ) -> Self {
        self.embedding_weight = embedding_weight.into_number_field();
        self
    }

    /// Sets `text_weight`. Weight of matching words.
    pub fn text_weight(mut self, text_weight: impl IntoNumberField<f64>) -> Self {
        self.text_weight = text_weight.into_number_field();
        self
    }
}

crate::__object! {
    FileSearchToolFileSearchRankingOptionsHybridSearch, has_required: false {
        embedding_weight: 0 optional "embedding_weight";
        text_weight: 1 optional "text_weight";
    }
}
