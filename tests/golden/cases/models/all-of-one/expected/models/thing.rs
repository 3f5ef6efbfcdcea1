// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

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
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Thing {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `described`. Its own words.
    pub fn described(mut self, described: impl Into<Base>) -> Self {
        self.described = Nullable::Value(described.into());
        self
    }

    /// Sends `described` as `null`, which is not the same as leaving it out.
    pub fn described_null(mut self) -> Self {
        self.described = Nullable::Null;
        self
    }

    /// Sets `noted`. Words apart.
    pub fn noted(mut self, noted: impl Into<Base>) -> Self {
        self.noted = Some(noted.into());
        self
    }

    /// Sets `wider`.
    pub fn wider(mut self, wider: impl Into<ThingWider>) -> Self {
        self.wider = Some(wider.into());
        self
    }

    /// Sets `empty`.
    pub fn empty(mut self, empty: Empty) -> Self {
        self.empty = Some(empty);
        self
    }
}

crate::__object! {
    Thing {
        described: clearable "described";
        noted: optional "noted";
        wider: optional "wider";
        empty: optional "empty";
    }
}

impl crate::Params for Thing {
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
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ThingWider {
    /// What is required; everything else is left out.
    pub fn new(b: impl Into<String>) -> Self {
        Self {
            b: b.into(),
            ..Self::default()
        }
    }

    /// Sets `a`.
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

crate::__object! {
    ThingWider {
        a: optional "a";
        b: required "b";
    }
}
