// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use serde_json::Value;
use crate::types::Rich;

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Thing {
    /// Plain text.
    Text(String),
    /// An object.
    Rich(Rich),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for Thing {
    const KINDS: crate::json::Kinds = crate::json::Kinds(
        crate::json::Kinds::OBJECT | crate::json::Kinds::TEXT,
    );
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn text(value: &str) -> Self {
        Self::Text(value.into())
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = Self::Rich(reader.read()?);
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::Text(value) => crate::Json::view(value),
            Self::Rich(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

crate::__from_text!(Thing);

impl From<Rich> for Thing {
    fn from(value: Rich) -> Self {
        Self::Rich(value)
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}

crate::__union!(Thing, Unknown);
