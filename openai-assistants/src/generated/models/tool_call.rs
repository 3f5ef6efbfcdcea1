// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/RunStepDetailsToolCallsObject/properties/tool_calls/items`.

use serde_json::Value;
use crate::types::{CodeInterpreterToolCall, FileSearchToolCall, FunctionToolCall};

/// A tool call: to `code_interpreter`, `file_search` or a function.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ToolCall {
    /// A call to the code interpreter.
    CodeInterpreter(CodeInterpreterToolCall),
    /// A call to file search.
    FileSearch(FileSearchToolCall),
    /// A call to one of your functions.
    Function(FunctionToolCall),
    /// JSON that this version of the crate does not know, kept as it came.
    Unknown(Value),
}

impl crate::json::Union for ToolCall {
    const KINDS: crate::json::Kinds = crate::json::Kinds(crate::json::Kinds::OBJECT);
    const TAG: (&'static str, &'static [&'static str]) = (
        "type",
        &["code_interpreter", "file_search", "function"],
    );
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = match reader.tag(Self::TAG.0, Self::TAG.1)? {
            Some(0) => Self::CodeInterpreter(reader.read()?),
            Some(1) => Self::FileSearch(reader.read()?),
            Some(_) => Self::Function(reader.read()?),
            None => Self::Unknown(reader.read()?),
        };
        Ok(())
    }

    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::CodeInterpreter(value) => crate::Json::view(value),
            Self::FileSearch(value) => crate::Json::view(value),
            Self::Function(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

impl From<CodeInterpreterToolCall> for ToolCall {
    fn from(value: CodeInterpreterToolCall) -> Self {
        Self::CodeInterpreter(value)
    }
}

impl From<FileSearchToolCall> for ToolCall {
    fn from(value: FileSearchToolCall) -> Self {
        Self::FileSearch(value)
    }
}

impl From<FunctionToolCall> for ToolCall {
    fn from(value: FunctionToolCall) -> Self {
        Self::Function(value)
    }
}

crate::__union!(ToolCall, Unknown);
