// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/RunStepDetailsToolCallsCodeObject/properties/code_interpreter/properties/outputs/items`.

use serde_json::Value;
use crate::types::{
    CodeInterpreterToolCallCodeInterpreterImage,
    CodeInterpreterToolCallCodeInterpreterLogs,
};

/// An output of the code interpreter: text or an image.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CodeInterpreterOutput {
    /// Text that the code printed.
    Logs(CodeInterpreterToolCallCodeInterpreterLogs),
    /// An image that the code drew.
    Image(CodeInterpreterToolCallCodeInterpreterImage),
    /// JSON that this version of the crate does not know, kept as it came.
    Unknown(Value),
}

impl serde::Serialize for CodeInterpreterOutput {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Logs(value) => serde::Serialize::serialize(value, serializer),
            Self::Image(value) => serde::Serialize::serialize(value, serializer),
            Self::Unknown(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl crate::json::Union for CodeInterpreterOutput {
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object<'de, A: serde::de::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        match crate::json::find_tag(map, "type", &["logs", "image"])? {
            crate::json::Found::Known(0, map) => {
                crate::json::read_variant(map).map(Self::Logs)
            }
            crate::json::Found::Known(_, map) => {
                crate::json::read_variant(map).map(Self::Image)
            }
            crate::json::Found::Unknown(object) => {
                Ok(Self::Unknown(Value::Object(object)))
            }
        }
    }
}

impl From<CodeInterpreterToolCallCodeInterpreterLogs> for CodeInterpreterOutput {
    fn from(value: CodeInterpreterToolCallCodeInterpreterLogs) -> Self {
        Self::Logs(value)
    }
}

impl From<CodeInterpreterToolCallCodeInterpreterImage> for CodeInterpreterOutput {
    fn from(value: CodeInterpreterToolCallCodeInterpreterImage) -> Self {
        Self::Image(value)
    }
}

crate::__union!(CodeInterpreterOutput, Unknown);
