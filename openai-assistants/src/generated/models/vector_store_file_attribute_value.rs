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
    Number(f64),
    /// A boolean.
    Bool(bool),
    /// JSON that this version of the crate does not know, kept as it came.
    Unknown(Value),
}

impl crate::json::Union for VectorStoreFileAttributeValue {
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
        match value.as_f64() {
            Some(value) => Self::Number(value),
            None => Self::unknown(value.into()),
        }
    }

    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::Text(value) => crate::Json::view(value),
            Self::Number(value) => crate::Json::view(value),
            Self::Bool(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

impl From<&str> for VectorStoreFileAttributeValue {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<String> for VectorStoreFileAttributeValue {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<f64> for VectorStoreFileAttributeValue {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<bool> for VectorStoreFileAttributeValue {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

crate::__union!(VectorStoreFileAttributeValue, Unknown);
