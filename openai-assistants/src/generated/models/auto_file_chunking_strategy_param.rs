// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/AutoChunkingStrategyRequestParam`.

use crate::{Extra, Literal};

/// Leaves chunking to the server, which currently makes chunks of 800 tokens that overlap by 400.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AutoFileChunkingStrategyParam {
    /// Always `auto`.
    pub r#type: Literal,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl AutoFileChunkingStrategyParam {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }
}

crate::__object! {
    AutoFileChunkingStrategyParam, has_required: true {
        r#type: 0 literal("auto") "type";
    }
}
