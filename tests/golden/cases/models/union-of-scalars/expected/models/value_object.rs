// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Value`.

use serde_json::Value;

/// `ValueObject`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ValueObject {
    /// Text.
    Text(String),
    /// A number.
    Number(f64),
    /// A whole number.
    Integer(i64),
    /// A boolean.
    Bool(bool),
    /// JSON that this version of the crate does not know, kept as it came.
    Unknown(Value),
}

impl crate::json::Union for ValueObject {
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
        match (value.as_i64(), value.as_f64()) {
            (Some(value), _) => Self::Integer(value),
            (None, Some(value)) => Self::Number(value),
            (None, None) => Self::unknown(value.into()),
        }
    }

    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::Text(value) => crate::Json::view(value),
            Self::Number(value) => crate::Json::view(value),
            Self::Integer(value) => crate::Json::view(value),
            Self::Bool(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

impl From<&str> for ValueObject {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<String> for ValueObject {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<f64> for ValueObject {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<i64> for ValueObject {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<bool> for ValueObject {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

crate::__union!(ValueObject, Unknown);
