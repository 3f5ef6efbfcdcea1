// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use serde_json::Value;
use crate::convert::{IntoField, IntoList};
use crate::Extra;

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The property `data`.
    pub data: String,
    /// The property `many`.
    pub many: Option<Vec<String>>,
    /// The property `either`.
    pub either: Option<ThingEither>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Thing {
    /// Creates a value from the required fields; no others are set.
    pub fn new(data: impl Into<String>) -> Self {
        Self {
            data: data.into(),
            ..Self::default()
        }
    }

    /// Sets `many`.
    pub fn many<As>(mut self, many: impl IntoList<String, As>) -> Self {
        self.many = many.into_list();
        self
    }

    /// Sets `either`.
    pub fn either<As>(mut self, either: impl IntoField<ThingEither, As>) -> Self {
        self.either = either.into_field().into_option();
        self
    }
}

crate::__object! {
    Thing, has_required: true {
        data: 0 required "data";
        many: 1 optional "many";
        either: 2 optional "either";
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}

/// `ThingEither`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingEither {
    /// Text.
    Text(String),
    /// An integer.
    Integer(i64),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for ThingEither {
    const KINDS: crate::json::Kinds = crate::json::Kinds(
        crate::json::Kinds::NUMBER | crate::json::Kinds::TEXT,
    );
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn text(value: &str) -> Self {
        Self::Text(value.into())
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
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

crate::__from_text!(ThingEither);

crate::__from_integers!(ThingEither, Integer);

crate::__union!(ThingEither, Unknown);
