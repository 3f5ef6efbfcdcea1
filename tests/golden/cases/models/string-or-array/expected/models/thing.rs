// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use serde_json::Value;
use crate::convert::IntoField;
use crate::Extra;

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The property `stop`.
    pub stop: Option<ThingStop>,
    /// The property `input`.
    pub input: Option<ThingInput>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Thing {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `stop`.
    pub fn stop<As>(mut self, stop: impl IntoField<ThingStop, As>) -> Self {
        self.stop = stop.into_field().into_option();
        self
    }

    /// Sets `input`.
    pub fn input<As>(mut self, input: impl IntoField<ThingInput, As>) -> Self {
        self.input = input.into_field().into_option();
        self
    }
}

crate::__object! {
    Thing, has_required: false {
        stop: 0 optional "stop";
        input: 1 optional "input";
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}

/// `ThingStop`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingStop {
    /// Text.
    Text(String),
    /// A list.
    List(Vec<String>),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for ThingStop {
    const KINDS: crate::json::Kinds = crate::json::Kinds(
        crate::json::Kinds::LIST | crate::json::Kinds::TEXT,
    );
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn text(value: &str) -> Self {
        Self::Text(value.into())
    }

    fn list(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = Self::List(reader.read()?);
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::Text(value) => crate::Json::view(value),
            Self::List(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

crate::__from_text!(ThingStop);

crate::__from_list!(ThingStop, ThingStop::List, String);

crate::__union!(ThingStop, Unknown);

/// `ThingInput`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingInput {
    /// Text.
    Text(String),
    /// A list.
    List(Vec<ThingInputItem>),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for ThingInput {
    const KINDS: crate::json::Kinds = crate::json::Kinds(
        crate::json::Kinds::LIST | crate::json::Kinds::TEXT,
    );
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn text(value: &str) -> Self {
        Self::Text(value.into())
    }

    fn list(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = Self::List(reader.read()?);
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::Text(value) => crate::Json::view(value),
            Self::List(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

crate::__from_text!(ThingInput);

crate::__from_list!(ThingInput, ThingInput::List, ThingInputItem);

crate::__union!(ThingInput, Unknown);

/// `ThingInputItem`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingInputItem {
    /// The property `text`.
    pub text: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ThingInputItem {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `text`.
    pub fn text<As>(mut self, text: impl IntoField<String, As>) -> Self {
        self.text = text.into_field().into_option();
        self
    }
}

crate::__object! {
    ThingInputItem, has_required: false {
        text: 0 optional "text";
    }
}
