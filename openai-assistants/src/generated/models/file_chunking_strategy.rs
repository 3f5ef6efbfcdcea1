// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/VectorStoreFileObject/properties/chunking_strategy`.

use serde_json::Value;
use crate::types::{OtherFileChunkingStrategyObject, StaticFileChunkingStrategyObject};

/// How the file was cut into chunks.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FileChunkingStrategy {
    /// The file was cut into chunks of this size and overlap.
    Static(StaticFileChunkingStrategyObject),
    /// How the file was cut into chunks is not known, mostly because it was indexed before there was a
    /// choice.
    Other(OtherFileChunkingStrategyObject),
    /// JSON that this version of the crate does not know, kept as it came.
    Unknown(Value),
}

impl serde::Serialize for FileChunkingStrategy {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Static(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
            Self::Unknown(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl crate::json::Union for FileChunkingStrategy {
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object<'de, A: serde::de::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        match crate::json::find_tag(map, "type", &["static", "other"])? {
            crate::json::Found::Known(0, map) => {
                crate::json::read_variant(map).map(Self::Static)
            }
            crate::json::Found::Known(_, map) => {
                crate::json::read_variant(map).map(Self::Other)
            }
            crate::json::Found::Unknown(object) => {
                Ok(Self::Unknown(Value::Object(object)))
            }
        }
    }
}

impl From<StaticFileChunkingStrategyObject> for FileChunkingStrategy {
    fn from(value: StaticFileChunkingStrategyObject) -> Self {
        Self::Static(value)
    }
}

impl From<OtherFileChunkingStrategyObject> for FileChunkingStrategy {
    fn from(value: OtherFileChunkingStrategyObject) -> Self {
        Self::Other(value)
    }
}

crate::__union!(FileChunkingStrategy, Unknown);
