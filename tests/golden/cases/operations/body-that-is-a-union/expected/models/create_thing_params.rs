// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/paths/~1things/post/requestBody/content/application~1json/schema`.

use serde_json::Value;
use crate::types::{Other, Thing};

/// `CreateThingParams`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateThingParams {
    /// An object.
    Thing(Thing),
    /// An object.
    Other(Other),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for CreateThingParams {
    const KINDS: crate::json::Kinds = crate::json::Kinds(crate::json::Kinds::OBJECT);
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = if reader.has(&["id"])? {
            Self::Thing(reader.read()?)
        } else if reader.has(&["url"])? {
            Self::Other(reader.read()?)
        } else {
            Self::Unknown(reader.read()?)
        };
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::Thing(value) => crate::Json::view(value),
            Self::Other(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

impl From<Thing> for CreateThingParams {
    fn from(value: Thing) -> Self {
        Self::Thing(value)
    }
}

impl From<Other> for CreateThingParams {
    fn from(value: Other) -> Self {
        Self::Other(value)
    }
}

impl crate::Params for CreateThingParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}

crate::__union!(CreateThingParams, Unknown);
