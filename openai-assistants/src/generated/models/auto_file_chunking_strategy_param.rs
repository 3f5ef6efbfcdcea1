// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/AutoChunkingStrategyRequestParam`.

use crate::{Extra, Literal};

/// Leaves chunking to the server, which currently makes chunks of 800 tokens that overlap by 400.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AutoFileChunkingStrategyParam {
    /// Always `auto`.
    pub r#type: Literal,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl AutoFileChunkingStrategyParam {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

crate::__object! {
    AutoFileChunkingStrategyParam {
        r#type: literal("auto") "type";
    }
}
