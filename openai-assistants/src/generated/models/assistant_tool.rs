// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/AssistantObject/properties/tools/items`.

use serde_json::Value;
use crate::types::{CodeInterpreterTool, FileSearchTool, FunctionTool};

/// A tool that the model may call: `code_interpreter`, `file_search` or a function of yours.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AssistantTool {
    /// The code interpreter, which writes and runs Python in a sandbox.
    CodeInterpreter(CodeInterpreterTool),
    /// File search, which finds passages in the attached vector stores.
    FileSearch(FileSearchTool),
    /// A function of yours that the model may ask to have called.
    Function(FunctionTool),
    /// JSON that this version of the crate does not know, kept as it came.
    Unknown(Value),
}

impl serde::Serialize for AssistantTool {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::CodeInterpreter(value) => {
                serde::Serialize::serialize(value, serializer)
            }
            Self::FileSearch(value) => serde::Serialize::serialize(value, serializer),
            Self::Function(value) => serde::Serialize::serialize(value, serializer),
            Self::Unknown(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}

impl crate::json::Union for AssistantTool {
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object<'de, A: serde::de::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        match crate::json::find_tag(
            map,
            "type",
            &["code_interpreter", "file_search", "function"],
        )? {
            crate::json::Found::Known(0, map) => {
                crate::json::read_variant(map).map(Self::CodeInterpreter)
            }
            crate::json::Found::Known(1, map) => {
                crate::json::read_variant(map).map(Self::FileSearch)
            }
            crate::json::Found::Known(_, map) => {
                crate::json::read_variant(map).map(Self::Function)
            }
            crate::json::Found::Unknown(object) => {
                Ok(Self::Unknown(Value::Object(object)))
            }
        }
    }
}

impl From<CodeInterpreterTool> for AssistantTool {
    fn from(value: CodeInterpreterTool) -> Self {
        Self::CodeInterpreter(value)
    }
}

impl From<FileSearchTool> for AssistantTool {
    fn from(value: FileSearchTool) -> Self {
        Self::FileSearch(value)
    }
}

impl From<FunctionTool> for AssistantTool {
    fn from(value: FunctionTool) -> Self {
        Self::Function(value)
    }
}

crate::__union!(AssistantTool, Unknown);
