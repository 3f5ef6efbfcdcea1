// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/RunStepDetailsToolCallsFunctionObject`.

use crate::types::ToolCallId;
use crate::{Extra, Literal};

/// A call to one of your functions.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FunctionToolCall {
    /// ID of the tool call.
    pub id: ToolCallId,
    /// Always `function`.
    pub r#type: Literal,
    /// The call and its output.
    pub function: FunctionToolCallFunction,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    FunctionToolCall, has_required: true {
        id: 0 required "id";
        r#type: 1 literal("function") "type";
        function: 2 required "function";
    }
}

impl crate::PageItem for FunctionToolCall {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}

/// The call and its output.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FunctionToolCallFunction {
    /// Name of the function.
    pub name: String,
    /// Arguments, as JSON text written by the model.
    pub arguments: String,
    /// What was submitted as the output of the call; `null` before that.
    pub output: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    FunctionToolCallFunction, has_required: true {
        name: 0 required "name";
        arguments: 1 required(json_text) "arguments";
        output: 2 nullable(json_text) "output";
    }
}
