// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use serde_json::Value;
use crate::{JsonObject, Literal};

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
    /// JSON that this version of the crate does not know, kept as it came.
    Unknown(Value),
}

impl serde::Serialize for Thing {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::None => serializer.serialize_str("none"),
            Self::Auto => serializer.serialize_str("auto"),
            Self::ThingVariant1(value) => serde::Serialize::serialize(value, serializer),
            Self::Unknown(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl crate::json::Union for Thing {
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

    fn object<'de, A: serde::de::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        crate::json::read_variant(map).map(Self::ThingVariant1)
    }
}

impl From<ThingVariant1> for Thing {
    fn from(value: ThingVariant1) -> Self {
        Self::ThingVariant1(value)
    }
}

impl crate::Params for Thing {
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
    /// Members that the specification does not list, kept as they came.
    pub extra: JsonObject,
}

impl ThingVariant1 {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

crate::__object! {
    ThingVariant1 {
        r#type: literal("function") "type";
        name: optional "name";
    }
}
