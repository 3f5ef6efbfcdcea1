// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/StaticChunkingStrategyResponseParam`.

use crate::types::StaticFileChunkingStrategy;
use crate::{Extra, Literal};

/// The file was cut into chunks of this size and overlap.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StaticFileChunkingStrategyObject {
    /// Always `static`.
    pub r#type: Literal,
    /// Size and overlap of the chunks.
    pub r#static: StaticFileChunkingStrategy,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    StaticFileChunkingStrategyObject, has_required: true {
        r#type: 0 literal("static") "type";
        r#static: 1 required "static";
    }
}
