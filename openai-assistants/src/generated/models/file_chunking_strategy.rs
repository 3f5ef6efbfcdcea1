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
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for FileChunkingStrategy {
    const KINDS: crate::json::Kinds = crate::json::Kinds(crate::json::Kinds::OBJECT);
    const TAG: (&'static str, &'static [&'static str]) = ("type", &["static", "other"]);
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = match reader.tag(Self::TAG.0, Self::TAG.1)? {
            Some(0) => Self::Static(reader.read()?),
            Some(_) => Self::Other(reader.read()?),
            None => Self::Unknown(reader.read()?),
        };
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::Static(value) => crate::Json::view(value),
            Self::Other(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
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
