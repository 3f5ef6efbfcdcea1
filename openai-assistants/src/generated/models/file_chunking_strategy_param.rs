// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/CreateAssistantRequest/properties/tool_resources/properties/file_search/properties/vector_stores/items/properties/chunking_strategy`.

use serde_json::Value;
use crate::types::{AutoFileChunkingStrategyParam, StaticFileChunkingStrategyObjectParam};

/// How files are cut into chunks for indexing; `auto` if unset.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FileChunkingStrategyParam {
    /// Leaves chunking to the server, which currently makes chunks of 800 tokens that overlap by 400.
    Auto(AutoFileChunkingStrategyParam),
    /// Chunks of a size and overlap of your choice.
    Static(StaticFileChunkingStrategyObjectParam),
    /// JSON that this version of the crate does not know, kept as it came.
    Unknown(Value),
}

impl serde::Serialize for FileChunkingStrategyParam {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Auto(value) => serde::Serialize::serialize(value, serializer),
            Self::Static(value) => serde::Serialize::serialize(value, serializer),
            Self::Unknown(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl crate::json::Union for FileChunkingStrategyParam {
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object<'de, A: serde::de::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        match crate::json::find_tag(map, "type", &["auto", "static"])? {
            crate::json::Found::Known(0, map) => {
                crate::json::read_variant(map).map(Self::Auto)
            }
            crate::json::Found::Known(_, map) => {
                crate::json::read_variant(map).map(Self::Static)
            }
            crate::json::Found::Unknown(object) => {
                Ok(Self::Unknown(Value::Object(object)))
            }
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
