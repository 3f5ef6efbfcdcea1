// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

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
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Thing {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `model`.
    pub fn model(mut self, model: impl Into<Models>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// Sets `inline`.
    pub fn inline(mut self, inline: impl Into<ThingInline>) -> Self {
        self.inline = Some(inline.into());
        self
    }

    /// Sets `either`.
    pub fn either(mut self, either: impl Into<ThingEither>) -> Self {
        self.either = Some(either.into());
        self
    }

    /// Sets `text`.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

crate::__object! {
    Thing {
        model: optional "model";
        inline: optional "inline";
        either: optional "either";
        text: optional "text";
    }
}

impl crate::Params for Thing {
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
    /// A value that this version of the crate does not know.
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
    /// A value that this version of the crate does not know.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    ThingEither {
        Left = "left";
        Right = "right";
        _ = Unknown;
    }
}
