// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use crate::convert::IntoField;
use crate::types::{Base, Empty};
use crate::{Extra, Nullable};

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// Its own words.
    pub described: Nullable<Base>,
    /// Words apart.
    pub noted: Option<Base>,
    /// The property `wider`.
    pub wider: Option<ThingWider>,
    /// The property `empty`.
    pub empty: Option<Empty>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Thing {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `described`. Its own words.
    pub fn described<As>(mut self, described: impl IntoField<Base, As>) -> Self {
        self.described = described.into_field();
        self
    }

    /// Sends `described` as `null`, which differs from omitting it.
    #[inline]
    pub fn described_null(mut self) -> Self {
        self.described = Nullable::Null;
        self
    }

    /// Sets `noted`. Words apart.
    pub fn noted<As>(mut self, noted: impl IntoField<Base, As>) -> Self {
        self.noted = noted.into_field().into_option();
        self
    }

    /// Sets `wider`.
    pub fn wider<As>(mut self, wider: impl IntoField<ThingWider, As>) -> Self {
        self.wider = wider.into_field().into_option();
        self
    }

    /// Sets `empty`.
    pub fn empty(mut self, empty: impl crate::__generated::serde::Serialize) -> Self {
        self.empty = crate::json::given_optional_object("empty", empty, &mut self.extra);
        self
    }
}

crate::__object! {
    Thing, has_required: false {
        described: 0 clearable "described";
        noted: 1 optional "noted";
        wider: 2 optional "wider";
        empty: 3 optional "empty";
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}

/// `ThingWider`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingWider {
    /// The property `a`.
    pub a: Option<String>,
    /// The property `b`.
    pub b: String,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ThingWider {
    /// Creates a value from the required fields; no others are set.
    pub fn new(b: impl Into<String>) -> Self {
        Self {
            b: b.into(),
            ..Self::default()
        }
    }

    /// Sets `a`.
    pub fn a<As>(mut self, a: impl IntoField<String, As>) -> Self {
        self.a = a.into_field().into_option();
        self
    }
}

crate::__object! {
    ThingWider, has_required: true {
        a: 0 optional "a";
        b: 1 required "b";
    }
}
