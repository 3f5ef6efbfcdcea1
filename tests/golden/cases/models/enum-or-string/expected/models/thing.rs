// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use crate::convert::IntoField;
use crate::types::Models;
use crate::Extra;

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The property `model`.
    pub model: Option<Models>,
    /// The property `inline`.
    pub inline: Option<ThingInline>,
    /// The property `either`.
    pub either: Option<ThingEither>,
    /// The property `text`.
    pub text: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Thing {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `model`.
    pub fn model<As>(mut self, model: impl IntoField<Models, As>) -> Self {
        self.model = model.into_field().into_option();
        self
    }

    /// Sets `inline`.
    pub fn inline<As>(mut self, inline: impl IntoField<ThingInline, As>) -> Self {
        self.inline = inline.into_field().into_option();
        self
    }

    /// Sets `either`.
    pub fn either<As>(mut self, either: impl IntoField<ThingEither, As>) -> Self {
        self.either = either.into_field().into_option();
        self
    }

    /// Sets `text`.
    pub fn text<As>(mut self, text: impl IntoField<String, As>) -> Self {
        self.text = text.into_field().into_option();
        self
    }
}

crate::__object! {
    Thing, has_required: false {
        model: 0 optional "model";
        inline: 1 optional "inline";
        either: 2 optional "either";
        text: 3 optional "text";
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
    /// `one`
    One,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    ThingInline {
        One = "one";
        _ = Unknown;
    }
}

/// `ThingEither`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingEither {
    /// `left`
    Left,
    /// `right`
    Right,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    ThingEither {
        Left = "left";
        Right = "right";
        _ = Unknown;
    }
}
