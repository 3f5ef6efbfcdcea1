// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/StaticChunkingStrategy`.

use crate::convert::IntoNumberField;
use crate::Extra;

/// Size and overlap of chunks.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StaticFileChunkingStrategy {
    /// Most tokens in one chunk, from 100 to 4096. The `auto` strategy uses 800.
    pub max_chunk_size_tokens: Option<i64>,
    /// Tokens that neighbouring chunks have in common, at most half of `max_chunk_size_tokens`. The
    /// `auto` strategy uses 400.
    pub chunk_overlap_tokens: Option<i64>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl StaticFileChunkingStrategy {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `max_chunk_size_tokens`. Most tokens in one chunk, from 100 to 4096.
    pub fn max_chunk_size_tokens(
        mut self,
        max_chunk_size_tokens: impl IntoNumberField<i64>,
    ) -> Self {
        self.max_chunk_size_tokens = max_chunk_size_tokens.into_number_field();
        self
    }

    /// Sets `chunk_overlap_tokens`. Tokens that neighbouring chunks have in common, at most half of
    /// `max_chunk_size_tokens`.
    pub fn chunk_overlap_tokens(
        mut self,
        chunk_overlap_tokens: impl IntoNumberField<i64>,
    ) -> Self {
        self.chunk_overlap_tokens = chunk_overlap_tokens.into_number_field();
        self
    }
}

crate::__object! {
    StaticFileChunkingStrategy, has_required: false {
        max_chunk_size_tokens: 0 optional "max_chunk_size_tokens";
        chunk_overlap_tokens: 1 optional "chunk_overlap_tokens";
    }
}
