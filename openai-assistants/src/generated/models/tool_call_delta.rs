// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/RunStepDeltaStepDetailsToolCallsObject/properties/tool_calls/items`.

use serde_json::Value;
use crate::types::{
    CodeInterpreterToolCallDelta, FileSearchToolCallDelta, FunctionToolCallDelta,
};

/// A piece of a tool call: to `code_interpreter`, `file_search` or a function.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ToolCallDelta {
    /// A piece of a call to the code interpreter.
    CodeInterpreter(CodeInterpreterToolCallDelta),
    /// A piece of a call to file search.
    FileSearch(FileSearchToolCallDelta),
    /// A piece of a call to one of your functions.
    Function(FunctionToolCallDelta),
    /// JSON that this version of the crate does not know, kept as it came.
    Unknown(Value),
}

impl serde::Serialize for ToolCallDelta {
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

impl crate::json::Union for ToolCallDelta {
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

impl From<CodeInterpreterToolCallDelta> for ToolCallDelta {
    fn from(value: CodeInterpreterToolCallDelta) -> Self {
        Self::CodeInterpreter(value)
    }
}

impl From<FileSearchToolCallDelta> for ToolCallDelta {
    fn from(value: FileSearchToolCallDelta) -> Self {
        Self::FileSearch(value)
    }
}

impl From<FunctionToolCallDelta> for ToolCallDelta {
    fn from(value: FunctionToolCallDelta) -> Self {
        Self::Function(value)
    }
}

crate::__union!(ToolCallDelta, Unknown);
