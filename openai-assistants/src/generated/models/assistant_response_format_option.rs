// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/AssistantsApiResponseFormatOption`.

use serde_json::Value;
use crate::types::{
    ResponseFormatJsonObject, ResponseFormatJsonSchema, ResponseFormatText,
};

/// Shape of the model's answers:
///
/// - `auto`: the server decides
/// - `{"type": "text"}`: plain text
/// - `{"type": "json_object"}`: any valid JSON; say in the instructions or a message that JSON is
///   wanted, or the model may produce blanks until its tokens run out
/// - `{"type": "json_schema", "json_schema": {…}}`: JSON that follows the given schema
///
/// An answer that was cut short by a token limit may be invalid JSON in both JSON formats.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AssistantResponseFormatOption {
    /// Lets the server decide on the format. Always `auto`.
    Auto,
    /// Answers are plain text.
    Text(ResponseFormatText),
    /// Answers are valid JSON of any shape. A message or the instructions must ask for JSON as well.
    /// Prefer `json_schema` where the model supports it.
    JsonObject(ResponseFormatJsonObject),
    /// Answers are JSON that follows a schema.
    JsonSchema(ResponseFormatJsonSchema),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for AssistantResponseFormatOption {
    const KINDS: crate::json::Kinds = crate::json::Kinds(
        crate::json::Kinds::OBJECT | crate::json::Kinds::TEXT,
    );
    const TAG: (&'static str, &'static [&'static str]) = (
        "type",
        &["text", "json_object", "json_schema"],
    );
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn text(value: &str) -> Self {
        match value {
            "auto" => Self::Auto,
            _ => Self::unknown(Value::from(value)),
        }
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = match reader.tag(Self::TAG.0, Self::TAG.1)? {
            Some(0) => Self::Text(reader.read()?),
            Some(1) => Self::JsonObject(reader.read()?),
            Some(_) => Self::JsonSchema(reader.read()?),
            None => Self::Unknown(reader.read()?),
        };
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::Auto => crate::json::View::Text("auto"),
            Self::Text(value) => crate::Json::view(value),
            Self::JsonObject(value) => crate::Json::view(value),
            Self::JsonSchema(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

crate::__from_text!(AssistantResponseFormatOption);

impl From<ResponseFormatText> for AssistantResponseFormatOption {
    fn from(value: ResponseFormatText) -> Self {
        Self::Text(value)
    }
}

impl From<ResponseFormatJsonObject> for AssistantResponseFormatOption {
    fn from(value: ResponseFormatJsonObject) -> Self {
        Self::JsonObject(value)
    }
}

impl From<ResponseFormatJsonSchema> for AssistantResponseFormatOption {
    fn from(value: ResponseFormatJsonSchema) -> Self {
        Self::JsonSchema(value)
    }
}

crate::__union!(AssistantResponseFormatOption, Unknown);
