// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use serde_json::Value;
use crate::types::Map;

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Thing {
    /// An object.
    Map(Map),
    /// Text.
    Text(String),
    /// A boolean.
    Bool(bool),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for Thing {
    const KINDS: crate::json::Kinds = crate::json::Kinds(
        crate::json::Kinds::BOOLEAN | crate::json::Kinds::OBJECT
            | crate::json::Kinds::TEXT,
    );
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn text(value: &str) -> Self {
        Self::Text(value.into())
    }

    fn boolean(value: bool) -> Self {
        Self::Bool(value)
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = Self::Map(reader.read()?);
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::Map(value) => crate::Json::view(value),
            Self::Text(value) => crate::Json::view(value),
            Self::Bool(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

crate::__from_text!(Thing);

impl From<Map> for Thing {
    fn from(value: Map) -> Self {
        Self::Map(value)
    }
}

impl From<bool> for Thing {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}

crate::__union!(Thing, Unknown);
