// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use std::collections::BTreeMap;
use serde_json::Value;

/// JSON in JSON Schema; it contains itself.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Thing {
    /// Text.
    Text(String),
    /// A number.
    Number(serde_json::Number),
    /// A boolean.
    Bool(bool),
    /// A list.
    List(Vec<Thing>),
    /// An object.
    Object(BTreeMap<String, Thing>),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for Thing {
    const KINDS: crate::json::Kinds = crate::json::Kinds(
        crate::json::Kinds::BOOLEAN | crate::json::Kinds::LIST
            | crate::json::Kinds::NUMBER | crate::json::Kinds::OBJECT
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

    fn number(value: serde_json::Number) -> Self {
        Self::Number(value)
    }

    fn list(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = Self::List(reader.read()?);
        Ok(())
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = Self::Object(reader.read()?);
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::Text(value) => crate::Json::view(value),
            Self::Number(value) => crate::json::View::Number(value),
            Self::Bool(value) => crate::Json::view(value),
            Self::List(value) => crate::Json::view(value),
            Self::Object(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

crate::__from_text!(Thing);

crate::__from_floats!(Thing, Number, Unknown);
crate::__from_integers!(Thing, Number);

impl From<bool> for Thing {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

crate::__from_list!(Thing, Thing::List, Thing);

impl From<BTreeMap<String, Thing>> for Thing {
    fn from(value: BTreeMap<String, Thing>) -> Self {
        Self::Object(value)
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}

crate::__union!(Thing, Unknown);
