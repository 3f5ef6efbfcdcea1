// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/AssistantsApiToolChoiceOption`.

use serde_json::Value;
use crate::types::AssistantToolChoice;

/// Which tools the model calls: a mode, or one particular tool that it has to call.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AssistantToolChoiceOption {
    /// `none`: it calls no tool and writes a message.
    None,
    /// `auto`: it decides for itself; the default.
    Auto,
    /// `required`: it calls at least one tool before it answers.
    Required,
    /// The one tool that the model has to call.
    Named(AssistantToolChoice),
    /// JSON that this version of the crate does not know, kept as it came.
    Unknown(Value),
}

impl serde::Serialize for AssistantToolChoiceOption {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::None => serializer.serialize_str("none"),
            Self::Auto => serializer.serialize_str("auto"),
            Self::Required => serializer.serialize_str("required"),
            Self::Named(value) => serde::Serialize::serialize(value, serializer),
            Self::Unknown(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl crate::json::Union for AssistantToolChoiceOption {
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn text(value: &str) -> Self {
        match value {
            "none" => Self::None,
            "auto" => Self::Auto,
            "required" => Self::Required,
            _ => Self::unknown(Value::from(value)),
        }
    }

    fn object<'de, A: serde::de::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        crate::json::read_variant(map).map(Self::Named)
    }
}

impl From<AssistantToolChoice> for AssistantToolChoiceOption {
    fn from(value: AssistantToolChoice) -> Self {
        Self::Named(value)
    }
}

crate::__union!(AssistantToolChoiceOption, Unknown);
