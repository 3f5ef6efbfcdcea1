// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use serde_json::Value;
use crate::convert::IntoField;
use crate::Extra;

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// One of three.
    pub mixed: Option<ThingMixed>,
    /// The property `words`.
    pub words: Option<ThingWords>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Thing {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `mixed`. One of three.
    pub fn mixed<As>(mut self, mixed: impl IntoField<ThingMixed, As>) -> Self {
        self.mixed = mixed.into_field().into_option();
        self
    }

    /// Sets `words`.
    pub fn words<As>(mut self, words: impl IntoField<ThingWords, As>) -> Self {
        self.words = words.into_field().into_option();
        self
    }
}

crate::__object! {
    Thing, has_required: false {
        mixed: 0 optional "mixed";
        words: 1 optional "words";
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}

/// One of three.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingMixed {
    /// Text.
    Text(String),
    /// An integer.
    Integer(i64),
    /// A boolean.
    Bool(bool),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for ThingMixed {
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
            None => Self::unknown(value.into()),
        }
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::Text(value) => crate::Json::view(value),
            Self::Integer(value) => crate::Json::view(value),
            Self::Bool(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

crate::__from_text!(ThingMixed);

crate::__from_integers!(ThingMixed, Integer);

impl From<bool> for ThingMixed {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

crate::__union!(ThingMixed, Unknown);

/// `ThingWords`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingWords {
    /// `none`
    None,
    /// A list.
    List(Vec<String>),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for ThingWords {
    const KINDS: crate::json::Kinds = crate::json::Kinds(
        crate::json::Kinds::LIST | crate::json::Kinds::TEXT,
    );
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn text(value: &str) -> Self {
        match value {
            "none" => Self::None,
            _ => Self::unknown(Value::from(value)),
        }
    }

    fn list(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = Self::List(reader.read()?);
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::None => crate::json::View::Text("none"),
            Self::List(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

crate::__from_text!(ThingWords);

crate::__from_list!(ThingWords, ThingWords::List, String);

crate::__union!(ThingWords, Unknown);
