// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Lists`.

use std::collections::BTreeMap;
use serde_json::Value;
use crate::convert::{IntoList, IntoMap};
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
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Lists {
    /// Creates a value from the required fields; no others are set.
    pub fn new<As>(numbers: impl IntoList<Option<f64>, As>) -> Self {
        Self {
            numbers: numbers.into_list().unwrap_or_default(),
            ..Self::default()
        }
    }

    /// Sets `names`.
    pub fn names<As>(mut self, names: impl IntoMap<Option<String>, As>) -> Self {
        self.names = crate::json::given_map("names", names.into_map(), &mut self.extra);
        self
    }

    /// Sets `deep`.
    pub fn deep<As>(mut self, deep: impl IntoList<Vec<Option<i64>>, As>) -> Self {
        self.deep = deep.into_list();
        self
    }

    /// Sets `words`.
    pub fn words<As>(mut self, words: impl IntoList<Option<ListsWord>, As>) -> Self {
        self.words = words.into_list();
        self
    }

    /// Sets `pets`.
    pub fn pets<As>(mut self, pets: impl IntoList<Option<Pet>, As>) -> Self {
        self.pets = pets.into_list();
        self
    }

    /// Sets `tuple`.
    pub fn tuple<As>(mut self, tuple: impl IntoList<ListsTuple, As>) -> Self {
        self.tuple = tuple.into_list();
        self
    }

    /// Sets `patterns`.
    pub fn patterns<As>(mut self, patterns: impl IntoMap<i64, As>) -> Self {
        self.patterns = crate::json::given_map(
            "patterns",
            patterns.into_map(),
            &mut self.extra,
        );
        self
    }

    /// Sets `unevaluated`.
    pub fn unevaluated<As>(mut self, unevaluated: impl IntoMap<f64, As>) -> Self {
        self.unevaluated = crate::json::given_map(
            "unevaluated",
            unevaluated.into_map(),
            &mut self.extra,
        );
        self
    }
}

crate::__object! {
    Lists, has_required: true {
        numbers: 0 required "numbers";
        names: 1 optional "names";
        deep: 2 optional "deep";
        words: 3 optional "words";
        pets: 4 optional "pets";
        tuple: 5 optional "tuple";
        patterns: 6 optional "patterns";
        unevaluated: 7 optional "unevaluated";
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
    /// A value unknown to this version of the crate.
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
    /// An integer.
    Integer(i64),
    /// JSON unknown to this version of the crate, kept as received.
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
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::Text(value) => crate::Json::view(value),
            Self::Integer(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

crate::__from_text!(ListsTuple);

crate::__from_integers!(ListsTuple, Integer);

crate::__union!(ListsTuple, Unknown);
