// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use serde_json::Value;
use crate::types::{Code, Last, Search};

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Thing {
    /// `code`.
    Code(Code),
    /// `search`.
    Search(Search),
    /// `last`.
    Last(Last),
    /// JSON that this version of the crate does not know, kept as it came.
    Unknown(Value),
}

impl serde::Serialize for Thing {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Code(value) => serde::Serialize::serialize(value, serializer),
            Self::Search(value) => serde::Serialize::serialize(value, serializer),
            Self::Last(value) => serde::Serialize::serialize(value, serializer),
            Self::Unknown(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl crate::json::Union for Thing {
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object<'de, A: serde::de::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        match crate::json::find_tag(map, "type", &["code", "search", "last"])? {
            crate::json::Found::Known(0, map) => {
                crate::json::read_variant(map).map(Self::Code)
            }
            crate::json::Found::Known(1, map) => {
                crate::json::read_variant(map).map(Self::Search)
            }
            crate::json::Found::Known(_, map) => {
                crate::json::read_variant(map).map(Self::Last)
            }
            crate::json::Found::Unknown(object) => {
                Ok(Self::Unknown(Value::Object(object)))
            }
        }
    }
}

impl From<Code> for Thing {
    fn from(value: Code) -> Self {
        Self::Code(value)
    }
}

impl From<Search> for Thing {
    fn from(value: Search) -> Self {
        Self::Search(value)
    }
}

impl From<Last> for Thing {
    fn from(value: Last) -> Self {
        Self::Last(value)
    }
}

impl crate::Params for Thing {
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}

crate::__union!(Thing, Unknown);
