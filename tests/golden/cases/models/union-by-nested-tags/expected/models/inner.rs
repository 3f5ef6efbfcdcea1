// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Inner`.

use serde_json::Value;
use crate::types::{Code, Search};

/// `Inner`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Inner {
    /// `code`.
    Code(Code),
    /// `search`.
    Search(Search),
    /// JSON that this version of the crate does not know, kept as it came.
    Unknown(Value),
}

impl serde::Serialize for Inner {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Code(value) => serde::Serialize::serialize(value, serializer),
            Self::Search(value) => serde::Serialize::serialize(value, serializer),
            Self::Unknown(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl crate::json::Union for Inner {
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object<'de, A: serde::de::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        match crate::json::find_tag(map, "type", &["code", "search"])? {
            crate::json::Found::Known(0, map) => {
                crate::json::read_variant(map).map(Self::Code)
            }
            crate::json::Found::Known(_, map) => {
                crate::json::read_variant(map).map(Self::Search)
            }
            crate::json::Found::Unknown(object) => {
                Ok(Self::Unknown(Value::Object(object)))
            }
        }
    }
}

impl From<Code> for Inner {
    fn from(value: Code) -> Self {
        Self::Code(value)
    }
}

impl From<Search> for Inner {
    fn from(value: Search) -> Self {
        Self::Search(value)
    }
}

crate::__union!(Inner, Unknown);
