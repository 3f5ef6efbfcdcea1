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
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for VectorStoreSearchFilter {
    const KINDS: crate::json::Kinds = crate::json::Kinds(crate::json::Kinds::OBJECT);
    const TAG: (&'static str, &'static [&'static str]) = (
        "type",
        &["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin", "and", "or"],
    );
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = match reader.tag(Self::TAG.0, Self::TAG.1)? {
            Some(0..=7) => Self::ComparisonFilter(reader.read()?),
            Some(_) => Self::CompoundFilter(reader.read()?),
            None => Self::Unknown(reader.read()?),
        };
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::ComparisonFilter(value) => crate::Json::view(value),
            Self::CompoundFilter(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
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
