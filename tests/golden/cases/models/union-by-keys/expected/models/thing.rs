// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use serde_json::Value;
use crate::types::{File, Url};

/// No property has a value of its own.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Thing {
    /// An object.
    Url(Url),
    /// An object.
    File(File),
    /// JSON that this version of the crate does not know, kept as it came.
    Unknown(Value),
}

impl serde::Serialize for Thing {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Url(value) => serde::Serialize::serialize(value, serializer),
            Self::File(value) => serde::Serialize::serialize(value, serializer),
            Self::Unknown(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl crate::json::Union for Thing {
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object<'de, A: serde::de::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let members = crate::json::read_members(map)?;
        if ["file_id", "name"].iter().all(|key| members.contains_key(*key)) {
            return crate::json::from_members(members).map(Self::File);
        }
        if ["url"].iter().all(|key| members.contains_key(*key)) {
            return crate::json::from_members(members).map(Self::Url);
        }
        Ok(Self::Unknown(Value::Object(members)))
    }
}

impl From<Url> for Thing {
    fn from(value: Url) -> Self {
        Self::Url(value)
    }
}

impl From<File> for Thing {
    fn from(value: File) -> Self {
        Self::File(value)
    }
}

impl crate::Params for Thing {
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}

crate::__union!(Thing, Unknown);
