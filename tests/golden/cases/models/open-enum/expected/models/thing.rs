// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use crate::convert::IntoField;
use crate::types::Level;
use crate::Extra;

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// How much.
    pub level: Level,
    /// The property `inline`.
    pub inline: Option<ThingInline>,
    /// The property `without_type`.
    pub without_type: Option<ThingWithoutType>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Thing {
    /// Creates a value from the required fields; no others are set.
    pub fn new(level: impl Into<Level>) -> Self {
        Self {
            level: level.into(),
            ..Self::default()
        }
    }

    /// Sets `inline`.
    pub fn inline<As>(mut self, inline: impl IntoField<ThingInline, As>) -> Self {
        self.inline = inline.into_field().into_option();
        self
    }

    /// Sets `without_type`.
    pub fn without_type<As>(
        mut self,
        without_type: impl IntoField<ThingWithoutType, As>,
    ) -> Self {
        self.without_type = without_type.into_field().into_option();
        self
    }
}

crate::__object! {
    Thing, has_required: true {
        level: 0 required "level";
        inline: 1 optional "inline";
        without_type: 2 optional "without_type";
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}

/// `ThingInline`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingInline {
    /// `a`
    A,
    /// `b`
    B,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    ThingInline {
        A = "a";
        B = "b";
        _ = Unknown;
    }
}

/// `ThingWithoutType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingWithoutType {
    /// `x`
    X,
    /// `y`
    Y,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    ThingWithoutType {
        X = "x";
        Y = "y";
        _ = Unknown;
    }
}
