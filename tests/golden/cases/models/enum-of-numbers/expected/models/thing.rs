// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use serde_json::Value;
use crate::convert::{IntoField, IntoNumberField};
use crate::Extra;

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The property `size`.
    pub size: Option<i64>,
    /// The property `without_type`.
    pub without_type: Option<i64>,
    /// The property `ratio`.
    pub ratio: Option<f64>,
    /// The property `flags`.
    pub flags: Option<bool>,
    /// The property `mixed`.
    pub mixed: Option<Value>,
    /// The property `unquoted`.
    pub unquoted: Option<ThingUnquoted>,
    /// The property `nothing`.
    pub nothing: Option<Value>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Thing {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `size`.
    pub fn size(mut self, size: impl IntoNumberField<i64>) -> Self {
        self.size = size.into_number_field();
        self
    }

    /// Sets `without_type`.
    pub fn without_type(mut self, without_type: impl IntoNumberField<i64>) -> Self {
        self.without_type = without_type.into_number_field();
        self
    }

    /// Sets `ratio`.
    pub fn ratio(mut self, ratio: impl IntoNumberField<f64>) -> Self {
        self.ratio = ratio.into_number_field();
        self
    }

    /// Sets `flags`.
    pub fn flags<As>(mut self, flags: impl IntoField<bool, As>) -> Self {
        self.flags = flags.into_field().into_option();
        self
    }

    /// Sets `mixed`.
    pub fn mixed(mut self, mixed: impl Into<Value>) -> Self {
        self.mixed = Some(mixed.into());
        self
    }

    /// Sets `unquoted`.
    pub fn unquoted<As>(mut self, unquoted: impl IntoField<ThingUnquoted, As>) -> Self {
        self.unquoted = unquoted.into_field().into_option();
        self
    }

    /// Sets `nothing`.
    pub fn nothing(mut self, nothing: impl Into<Value>) -> Self {
        self.nothing = Some(nothing.into());
        self
    }
}

crate::__object! {
    Thing, has_required: false {
        size: 0 optional "size";
        without_type: 1 optional "without_type";
        ratio: 2 optional "ratio";
        flags: 3 optional "flags";
        mixed: 4 optional "mixed";
        unquoted: 5 optional "unquoted";
        nothing: 6 optional "nothing";
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}

/// `ThingUnquoted`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingUnquoted {
    /// `a`
    A,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    ThingUnquoted {
        A = "a";
        _ = Unknown;
    }
}
