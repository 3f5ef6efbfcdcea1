// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/RunStepDetailsToolCallsFileSearchRankingOptionsObject`.

use crate::types::FileSearchRanker;
use crate::Extra;

/// How the hits of a file search were ranked.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileSearchToolCallFileSearchRankingOptions {
    /// Ranker that was used.
    pub ranker: FileSearchRanker,
    /// Lowest score that a hit could have, from 0 to 1.
    pub score_threshold: f64,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    FileSearchToolCallFileSearchRankingOptions, has_required: true {
        ranker: 0 required "ranker";
        score_threshold: 1 required "score_threshold";
    }
}
