// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/VectorStoreFileAttributes/additionalProperties`.

use serde_json::Value;

/// Value of an attribute: text, a number or a boolean.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum VectorStoreFileAttributeValue {
    /// Text of at most 512 characters.
    Text(String),
    /// A number.
    Number(serde_json::Number),
    /// A boolean.
    Bool(bool),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for VectorStoreFileAttributeValue {
    const KINDS: crate::json::Kinds = crate::json::Kinds(
        crate::json::Kinds::BOOLEAN | crate::json::Kinds::NUMBER
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
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::Text(value) => crate::Json::view(value),
            Self::Number(value) => crate::json::View::Number(value),
            Self::Bool(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

crate::__from_text!(VectorStoreFileAttributeValue);

crate::__from_floats!(VectorStoreFileAttributeValue, Number, Unknown);
crate::__from_integers!(VectorStoreFileAttributeValue, Number);

impl From<bool> for VectorStoreFileAttributeValue {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

crate::__union!(VectorStoreFileAttributeValue, Unknown);
