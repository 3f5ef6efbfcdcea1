// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use std::collections::BTreeMap;
use serde_json::Value;
use crate::convert::{IntoField, IntoList, IntoMap};
use crate::Extra;

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The property `tuple`.
    pub tuple: Option<Vec<ThingTuple>>,
    /// The property `pattern`.
    pub pattern: Option<BTreeMap<String, i64>>,
    /// The property `unevaluated`.
    pub unevaluated: Option<BTreeMap<String, f64>>,
    /// The property `closed`.
    pub closed: Option<ThingClosed>,
    /// The property `kind`.
    pub kind: Option<ThingKind>,
    /// The property `condition`.
    pub condition: Option<ThingCondition>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Thing {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `tuple`.
    pub fn tuple<As>(mut self, tuple: impl IntoList<ThingTuple, As>) -> Self {
        self.tuple = tuple.into_list();
        self
    }

    /// Sets `pattern`.
    pub fn pattern<As>(mut self, pattern: impl IntoMap<i64, As>) -> Self {
        self.pattern = crate::json::given_map(
            "pattern",
            pattern.into_map(),
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

    /// Sets `closed`.
    pub fn closed<As>(mut self, closed: impl IntoField<ThingClosed, As>) -> Self {
        self.closed = closed.into_field().into_option();
        self
    }

    /// Sets `kind`.
    pub fn kind<As>(mut self, kind: impl IntoField<ThingKind, As>) -> Self {
        self.kind = kind.into_field().into_option();
        self
    }

    /// Sets `condition`.
    pub fn condition<As>(
        mut self,
        condition: impl IntoField<ThingCondition, As>,
    ) -> Self {
        self.condition = condition.into_field().into_option();
        self
    }
}

crate::__object! {
    Thing, has_required: false {
        tuple: 0 optional "tuple";
        pattern: 1 optional "pattern";
        unevaluated: 2 optional "unevaluated";
        closed: 3 optional "closed";
        kind: 4 optional "kind";
        condition: 5 optional "condition";
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}

/// `ThingTuple`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingTuple {
    /// Text.
    Text(String),
    /// An integer.
    Integer(i64),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for ThingTuple {
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

crate::__from_text!(ThingTuple);

crate::__from_integers!(ThingTuple, Integer);

crate::__union!(ThingTuple, Unknown);

/// `ThingClosed`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingClosed {
    /// The property `a`.
    pub a: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ThingClosed {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    pub fn a<As>(mut self, a: impl IntoField<String, As>) -> Self {
        self.a = a.into_field().into_option();
        self
    }
}

crate::__object! {
    ThingClosed, has_required: false {
        a: 0 optional "a";
    }
}

/// `ThingKind`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingKind {
    /// `CHAT`
    Chat,
    /// `USER`
    User,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    ThingKind {
        Chat = "CHAT";
        User = "USER";
        _ = Unknown;
    }
}

/// `ThingCondition`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingCondition {
    /// The property `a`.
    pub a: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ThingCondition {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    pub fn a<As>(mut self, a: impl IntoField<String, As>) -> Self {
        self.a = a.into_field().into_option();
        self
    }
}

crate::__object! {
    ThingCondition, has_required: false {
        a: 0 optional "a";
    }
}
