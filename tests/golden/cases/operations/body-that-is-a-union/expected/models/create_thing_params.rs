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
    /// JSON that this version of the crate does not know, kept as it came.
    Unknown(Value),
}

impl serde::Serialize for CreateThingParams {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Thing(value) => serde::Serialize::serialize(value, serializer),
            Self::Other(value) => serde::Serialize::serialize(value, serializer),
            Self::Unknown(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl crate::json::Union for CreateThingParams {
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object<'de, A: serde::de::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let members = crate::json::read_members(map)?;
        if ["id"].iter().all(|key| members.contains_key(*key)) {
            return crate::json::from_members(members).map(Self::Thing);
        }
        if ["url"].iter().all(|key| members.contains_key(*key)) {
            return crate::json::from_members(members).map(Self::Other);
        }
        Ok(Self::Unknown(Value::Object(members)))
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
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}

crate::__union!(CreateThingParams, Unknown);
