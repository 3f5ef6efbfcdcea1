// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use serde_json::Value;

/// Two lists that JSON does not tell apart are one.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Thing {
    /// A list.
    List(Vec<Value>),
    /// Text.
    Text(String),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for Thing {
    const KINDS: crate::json::Kinds = crate::json::Kinds(
        crate::json::Kinds::LIST | crate::json::Kinds::TEXT,
    );
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn text(value: &str) -> Self {
        Self::Text(value.into())
    }

    fn list(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = Self::List(reader.read()?);
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::List(value) => crate::Json::view(value),
            Self::Text(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

crate::__from_text!(Thing);

crate::__from_list!(Thing, Thing::List, Value);

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}

crate::__union!(Thing, Unknown);
