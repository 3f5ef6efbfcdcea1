// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use serde_json::Value;
use crate::convert::IntoField;
use crate::{Extra, Literal};

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Thing {
    /// `none`
    None,
    /// `auto`
    Auto,
    /// An object.
    ThingVariant1(ThingVariant1),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for Thing {
    const KINDS: crate::json::Kinds = crate::json::Kinds(
        crate::json::Kinds::OBJECT | crate::json::Kinds::TEXT,
    );
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn text(value: &str) -> Self {
        match value {
            "none" => Self::None,
            "auto" => Self::Auto,
            _ => Self::unknown(Value::from(value)),
        }
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = Self::ThingVariant1(reader.read()?);
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::None => crate::json::View::Text("none"),
            Self::Auto => crate::json::View::Text("auto"),
            Self::ThingVariant1(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

crate::__from_text!(Thing);

impl From<ThingVariant1> for Thing {
    fn from(value: ThingVariant1) -> Self {
        Self::ThingVariant1(value)
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}

crate::__union!(Thing, Unknown);

/// `ThingVariant1`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingVariant1 {
    /// The property `type`.
    pub r#type: Literal,
    /// The property `name`.
    pub name: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ThingVariant1 {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    pub fn name<As>(mut self, name: impl IntoField<String, As>) -> Self {
        self.name = name.into_field().into_option();
        self
    }
}

crate::__object! {
    ThingVariant1, has_required: true {
        r#type: 0 literal("function") "type";
        name: 1 optional "name";
    }
}
