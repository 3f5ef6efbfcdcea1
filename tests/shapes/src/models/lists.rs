// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Lists`.

use std::collections::BTreeMap;
use serde_json::Value;
use crate::types::Pet;
use crate::Extra;

/// `Lists`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Lists {
    /// The property `numbers`.
    pub numbers: Vec<Option<f64>>,
    /// The property `names`.
    pub names: Option<BTreeMap<String, Option<String>>>,
    /// The property `deep`.
    pub deep: Option<Vec<Vec<Option<i64>>>>,
    /// The property `words`.
    pub words: Option<Vec<Option<ListsWord>>>,
    /// The property `pets`.
    pub pets: Option<Vec<Option<Pet>>>,
    /// The property `tuple`.
    pub tuple: Option<Vec<ListsTuple>>,
    /// The property `patterns`.
    pub patterns: Option<BTreeMap<String, i64>>,
    /// The property `unevaluated`.
    pub unevaluated: Option<BTreeMap<String, f64>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Lists {
    /// What is required; everything else is left out.
    pub fn new(numbers: impl IntoIterator<Item = impl Into<Option<f64>>>) -> Self {
        Self {
            numbers: numbers.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }

    /// Sets `names`.
    pub fn names(
        mut self,
        names: impl IntoIterator<Item = (impl Into<String>, impl Into<Option<String>>)>,
    ) -> Self {
        self.names = Some(
            names.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `deep`.
    pub fn deep(
        mut self,
        deep: impl IntoIterator<Item = impl Into<Vec<Option<i64>>>>,
    ) -> Self {
        self.deep = Some(deep.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `words`.
    pub fn words(
        mut self,
        words: impl IntoIterator<Item = impl Into<Option<ListsWord>>>,
    ) -> Self {
        self.words = Some(words.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `pets`.
    pub fn pets(
        mut self,
        pets: impl IntoIterator<Item = impl Into<Option<Pet>>>,
    ) -> Self {
        self.pets = Some(pets.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `tuple`.
    pub fn tuple(
        mut self,
        tuple: impl IntoIterator<Item = impl Into<ListsTuple>>,
    ) -> Self {
        self.tuple = Some(tuple.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `patterns`.
    pub fn patterns(
        mut self,
        patterns: impl IntoIterator<Item = (impl Into<String>, impl Into<i64>)>,
    ) -> Self {
        self.patterns = Some(
            patterns.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `unevaluated`.
    pub fn unevaluated(
        mut self,
        unevaluated: impl IntoIterator<Item = (impl Into<String>, impl Into<f64>)>,
    ) -> Self {
        self.unevaluated = Some(
            unevaluated
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
}

crate::__object! {
    Lists {
        numbers: required "numbers";
        names: optional "names";
        deep: optional "deep";
        words: optional "words";
        pets: optional "pets";
        tuple: optional "tuple";
        patterns: optional "patterns";
        unevaluated: optional "unevaluated";
    }
}

/// `ListsWord`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListsWord {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that this version of the crate does not know.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    ListsWord {
        A = "a";
        B = "b";
        _ = Unknown;
    }
}

/// `ListsTuple`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListsTuple {
    /// Text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// JSON that this version of the crate does not know, kept as it came.
    Unknown(Value),
}

impl crate::json::Union for ListsTuple {
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

    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::Text(value) => crate::Json::view(value),
            Self::Integer(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

impl From<&str> for ListsTuple {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<String> for ListsTuple {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<i64> for ListsTuple {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

crate::__union!(ListsTuple, Unknown);
