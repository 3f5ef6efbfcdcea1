// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Number`.

use serde_json::Value;

/// `Number`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Number {
    /// A number.
    Number(serde_json::Number),
    /// A boolean.
    Bool(bool),
    /// A list.
    List(Vec<Value>),
    /// JSON that this version of the crate does not know, kept as it came.
    Unknown(Value),
}

impl crate::json::Union for Number {
    const KINDS: crate::json::Kinds = crate::json::Kinds(
        crate::json::Kinds::BOOLEAN | crate::json::Kinds::LIST
            | crate::json::Kinds::NUMBER,
    );
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
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

    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::Number(value) => crate::json::View::Number(value),
            Self::Bool(value) => crate::Json::view(value),
            Self::List(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

/// JSON has no infinite numbers and no NaN: they are null.
impl From<f64> for Number {
    fn from(value: f64) -> Self {
        match serde_json::Number::from_f64(value) {
            Some(value) => Self::Number(value),
            None => Self::Unknown(Value::Null),
        }
    }
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        Self::Number(value.into())
    }
}

impl From<bool> for Number {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<Vec<Value>> for Number {
    fn from(value: Vec<Value>) -> Self {
        Self::List(value)
    }
}

crate::__union!(Number, Unknown);
