// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ChunkingStrategyRequestParam`.

use serde_json::Value;
use crate::types::{AutoFileChunkingStrategyParam, StaticFileChunkingStrategyObjectParam};

/// How a file is cut into chunks for indexing: `auto` or `static`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FileChunkingStrategyParam {
    /// Leaves chunking to the server, which currently makes chunks of 800 tokens that overlap by 400.
    Auto(AutoFileChunkingStrategyParam),
    /// Chunks of a size and overlap of your choice.
    Static(StaticFileChunkingStrategyObjectParam),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for FileChunkingStrategyParam {
    const KINDS: crate::json::Kinds = crate::json::Kinds(crate::json::Kinds::OBJECT);
    const TAG: (&'static str, &'static [&'static str]) = ("type", &["auto", "static"]);
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = match reader.tag(Self::TAG.0, Self::TAG.1)? {
            Some(0) => Self::Auto(reader.read()?),
            Some(_) => Self::Static(reader.read()?),
            None => Self::Unknown(reader.read()?),
        };
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::Auto(value) => crate::Json::view(value),
            Self::Static(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

impl From<AutoFileChunkingStrategyParam> for FileChunkingStrategyParam {
    fn from(value: AutoFileChunkingStrategyParam) -> Self {
        Self::Auto(value)
    }
}

impl From<StaticFileChunkingStrategyObjectParam> for FileChunkingStrategyParam {
    fn from(value: StaticFileChunkingStrategyObjectParam) -> Self {
        Self::Static(value)
    }
}

crate::__union!(FileChunkingStrategyParam, Unknown);
