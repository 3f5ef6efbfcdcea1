// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/CreateAssistantRequest/properties/tool_resources/properties/file_search/properties/vector_stores/items/properties/chunking_strategy/oneOf/1/properties/static`.

use crate::Extra;

/// Size and overlap of the chunks.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StaticFileChunkingStrategy {
    /// Most tokens in one chunk, from 100 to 4096. The `auto` strategy uses 800.
    pub max_chunk_size_tokens: i64,
    /// Tokens that neighbouring chunks have in common, at most half of `max_chunk_size_tokens`. The
    /// `auto` strategy uses 400.
    pub chunk_overlap_tokens: i64,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl StaticFileChunkingStrategy {
    /// What is required; everything else is left out.
    pub fn new(max_chunk_size_tokens: i64, chunk_overlap_tokens: i64) -> Self {
        Self {
            max_chunk_size_tokens,
            chunk_overlap_tokens,
            ..Self::default()
        }
    }
}

crate::__object! {
    StaticFileChunkingStrategy {
        max_chunk_size_tokens: required "max_chunk_size_tokens";
        chunk_overlap_tokens: required "chunk_overlap_tokens";
    }
}
