// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use crate::convert::{IntoField, IntoList};
use crate::types::Other;
use crate::{Extra, Nullable};

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The property `text`.
    pub text: Nullable<String>,
    /// The property `other`.
    pub other: Nullable<Other>,
    /// The property `level`.
    pub level: Nullable<ThingLevel>,
    /// The property `list`.
    pub list: Nullable<Vec<i64>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Thing {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `text`.
    pub fn text<As>(mut self, text: impl IntoField<String, As>) -> Self {
        self.text = text.into_field();
        self
    }

    /// Sends `text` as `null`, which differs from omitting it.
    #[inline]
    pub fn text_null(mut self) -> Self {
        self.text = Nullable::Null;
        self
    }

    /// Sets `other`.
    pub fn other<As>(mut self, other: impl IntoField<Other, As>) -> Self {
        self.other = other.into_field();
        self
    }

    /// Sends `other` as `null`, which differs from omitting it.
    #[inline]
    pub fn other_null(mut self) -> Self {
        self.other = Nullable::Null;
        self
    }

    /// Sets `level`.
    pub fn level<As>(mut self, level: impl IntoField<ThingLevel, As>) -> Self {
        self.level = level.into_field();
        self
    }

    /// Sends `level` as `null`, which differs from omitting it.
    #[inline]
    pub fn level_null(mut self) -> Self {
        self.level = Nullable::Null;
        self
    }

    /// Sets `list`.
    pub fn list<As>(mut self, list: impl IntoList<i64, As>) -> Self {
        self.list = list.into_list().into();
        self
    }

    /// Sends `list` as `null`, which differs from omitting it.
    #[inline]
    pub fn list_null(mut self) -> Self {
        self.list = Nullable::Null;
        self
    }
}

crate::__object! {
    Thing, has_required: false {
        text: 0 clearable "text";
        other: 1 clearable "other";
        level: 2 clearable "level";
        list: 3 clearable "list";
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}

/// `ThingLevel`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingLevel {
    /// `low`
    Low,
    /// `high`
    High,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    ThingLevel {
        Low = "low";
        High = "high";
        _ = Unknown;
    }
}
