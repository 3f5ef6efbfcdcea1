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
    Number(serde_json::Number),
    /// An integer.
    Integer(i64),
    /// A boolean.
    Bool(bool),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for ValueObject {
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
        match value.as_i64() {
            Some(value) => Self::Integer(value),
            None => Self::Number(value),
        }
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::Text(value) => crate::Json::view(value),
            Self::Number(value) => crate::json::View::Number(value),
            Self::Integer(value) => crate::Json::view(value),
            Self::Bool(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

crate::__from_text!(ValueObject);

crate::__from_floats!(ValueObject, Number, Unknown);

crate::__from_integers!(ValueObject, Integer);

impl From<bool> for ValueObject {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

crate::__union!(ValueObject, Unknown);
