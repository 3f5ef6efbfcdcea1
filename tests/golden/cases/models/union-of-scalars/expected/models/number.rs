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
    /// JSON unknown to this version of the crate, kept as received.
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
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::Number(value) => crate::json::View::Number(value),
            Self::Bool(value) => crate::Json::view(value),
            Self::List(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

crate::__from_floats!(Number, Number, Unknown);
crate::__from_integers!(Number, Number);

impl From<bool> for Number {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

crate::__from_list!(Number, Number::List, Value);

crate::__union!(Number, Unknown);
