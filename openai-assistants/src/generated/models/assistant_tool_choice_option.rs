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
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for AssistantToolChoiceOption {
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
            "required" => Self::Required,
            _ => Self::unknown(Value::from(value)),
        }
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = Self::Named(reader.read()?);
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::None => crate::json::View::Text("none"),
            Self::Auto => crate::json::View::Text("auto"),
            Self::Required => crate::json::View::Text("required"),
            Self::Named(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

crate::__from_text!(AssistantToolChoiceOption);

impl From<AssistantToolChoice> for AssistantToolChoiceOption {
    fn from(value: AssistantToolChoice) -> Self {
        Self::Named(value)
    }
}

crate::__union!(AssistantToolChoiceOption, Unknown);
