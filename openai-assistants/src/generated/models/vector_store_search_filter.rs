// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/VectorStoreSearchRequest/properties/filters`.

use serde_json::Value;
use crate::types::{ComparisonFilter, CompoundFilter};

/// Condition that the attributes of a file must meet.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum VectorStoreSearchFilter {
    /// Condition on one attribute of a file.
    ComparisonFilter(ComparisonFilter),
    /// Several conditions taken together; they can be nested.
    CompoundFilter(CompoundFilter),
    /// JSON that this version of the crate does not know, kept as it came.
    Unknown(Value),
}

impl serde::Serialize for VectorStoreSearchFilter {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ComparisonFilter(value) => {
                serde::Serialize::serialize(value, serializer)
            }
            Self::CompoundFilter(value) => serde::Serialize::serialize(value, serializer),
            Self::Unknown(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl crate::json::Union for VectorStoreSearchFilter {
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object<'de, A: serde::de::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        match crate::json::find_tag(
            map,
            "type",
            &["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin", "and", "or"],
        )? {
            crate::json::Found::Known(0..=7, map) => {
                crate::json::read_variant(map).map(Self::ComparisonFilter)
            }
            crate::json::Found::Known(_, map) => {
                crate::json::read_variant(map).map(Self::CompoundFilter)
            }
            crate::json::Found::Unknown(object) => {
                Ok(Self::Unknown(Value::Object(object)))
            }
        }
    }
}

impl From<ComparisonFilter> for VectorStoreSearchFilter {
    fn from(value: ComparisonFilter) -> Self {
        Self::ComparisonFilter(value)
    }
}

impl From<CompoundFilter> for VectorStoreSearchFilter {
    fn from(value: CompoundFilter) -> Self {
        Self::CompoundFilter(value)
    }
}

crate::__union!(VectorStoreSearchFilter, Unknown);
