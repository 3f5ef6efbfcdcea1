// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/StaticChunkingStrategyRequestParam`.

use crate::types::StaticFileChunkingStrategy;
use crate::{Extra, Literal};

/// Chunks of a size and overlap of your choice.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StaticFileChunkingStrategyObjectParam {
    /// Always `static`.
    pub r#type: Literal,
    /// Size and overlap of the chunks.
    pub r#static: StaticFileChunkingStrategy,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl StaticFileChunkingStrategyObjectParam {
    /// Creates a value from the required fields; no others are set.
    pub fn new(r#static: impl Into<StaticFileChunkingStrategy>) -> Self {
        Self {
            r#static: r#static.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    StaticFileChunkingStrategyObjectParam, has_required: true {
        r#type: 0 literal("static") "type";
        r#static: 1 required "static";
    }
}
