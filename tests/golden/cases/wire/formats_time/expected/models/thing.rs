// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use std::collections::BTreeMap;
use serde_json::Value;
use crate::formats_time::convert::{IntoField, IntoList, IntoMap};
use crate::formats_time::types::{Date, Date2, DateTime, Key, Uuid};
use crate::formats_time::{Extra, Nullable};

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// Which one.
    pub id: Uuid,
    /// The property `created`.
    pub created: DateTime,
    /// The property `day`.
    pub day: Option<Box<Date2>>,
    /// The property `gone`.
    pub gone: Nullable<Box<DateTime>>,
    /// The property `keys`.
    pub keys: Option<Vec<Key>>,
    /// The property `days`.
    pub days: Option<BTreeMap<String, Date2>>,
    /// The property `either`.
    pub either: Option<Box<ThingEither>>,
    /// The property `listed`.
    pub listed: Option<ThingListed>,
    /// The property `plain`.
    pub plain: Option<String>,
    /// The property `taken`.
    pub taken: Option<Date>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Thing {
    /// Creates a value from the required fields; no others are set.
    pub fn new(id: impl Into<Uuid>, created: impl Into<DateTime>) -> Self {
        Self {
            id: id.into(),
            created: created.into(),
            ..Self::default()
        }
    }

    /// Sets `day`.
    pub fn day<As>(mut self, day: impl IntoField<Date2, As>) -> Self {
        self.day = day.into_field().into_option().map(Box::new);
        self
    }

    /// Sets `gone`.
    pub fn gone<As>(mut self, gone: impl IntoField<DateTime, As>) -> Self {
        self.gone = gone.into_field().boxed();
        self
    }

    /// Sends `gone` as `null`, which differs from omitting it.
    #[inline]
    pub fn gone_null(mut self) -> Self {
        self.gone = Nullable::Null;
        self
    }

    /// Sets `keys`.
    pub fn keys<As>(mut self, keys: impl IntoList<Key, As>) -> Self {
        self.keys = keys.into_list();
        self
    }

    /// Sets `days`.
    pub fn days<As>(mut self, days: impl IntoMap<Date2, As>) -> Self {
        self.days = crate::formats_time::json::given_map("days", days.into_map(), &mut self.extra);
        self
    }

    /// Sets `either`.
    pub fn either<As>(mut self, either: impl IntoField<ThingEither, As>) -> Self {
        self.either = either.into_field().into_option().map(Box::new);
        self
    }

    /// Sets `listed`.
    pub fn listed<As>(mut self, listed: impl IntoField<ThingListed, As>) -> Self {
        self.listed = listed.into_field().into_option();
        self
    }

    /// Sets `plain`.
    pub fn plain<As>(mut self, plain: impl IntoField<String, As>) -> Self {
        self.plain = plain.into_field().into_option();
        self
    }

    /// Sets `taken`.
    pub fn taken<As>(mut self, taken: impl IntoField<Date, As>) -> Self {
        self.taken = taken.into_field().into_option();
        self
    }
}

crate::formats_time::__object! {
    Thing, has_required: true {
        id: 0 required "id";
        created: 1 required "created";
        day: 2 optional "day";
        gone: 3 clearable "gone";
        keys: 4 optional "keys";
        days: 5 optional "days";
        either: 6 optional "either";
        listed: 7 optional "listed";
        plain: 8 optional "plain";
        taken: 9 optional "taken";
    }
}

impl crate::formats_time::PageItem for Thing {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}

/// `ThingEither`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingEither {
    /// Text.
    Text(DateTime),
    /// An integer.
    Integer(i64),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::formats_time::json::Union for ThingEither {
    const KINDS: crate::formats_time::json::Kinds = crate::formats_time::json::Kinds(
        crate::formats_time::json::Kinds::NUMBER | crate::formats_time::json::Kinds::TEXT,
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
    fn view(&self) -> crate::formats_time::json::View<'_> {
        match self {
            Self::Text(value) => crate::formats_time::Json::view(value),
            Self::Integer(value) => crate::formats_time::Json::view(value),
            Self::Unknown(value) => crate::formats_time::Json::view(value),
        }
    }
}

crate::formats_time::__from_text!(ThingEither);

impl From<DateTime> for ThingEither {
    fn from(value: DateTime) -> Self {
        Self::Text(value)
    }
}

crate::formats_time::__from_integers!(ThingEither, Integer);

crate::formats_time::__union!(ThingEither, Unknown);

/// `ThingListed`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingListed {
    /// `a`
    A,
    /// `b`
    B,
    /// A value unknown to this version of the crate.
    Unknown(crate::formats_time::UnknownValue),
}

crate::formats_time::__string_enum! {
    ThingListed {
        A = "a";
        B = "b";
        _ = Unknown;
    }
}
