// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/RunStepDeltaStepDetailsToolCallsFunctionObject`.

use crate::types::ToolCallId;
use crate::{Extra, Literal};

/// A piece of a call to one of your functions.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FunctionToolCallDelta {
    /// Position of the call among those of the step, from 0. Deltas with the same index build up the
    /// same call.
    pub index: i64,
    /// ID of the tool call.
    pub id: Option<ToolCallId>,
    /// Always `function`.
    pub r#type: Literal,
    /// New parts of the call.
    pub function: Option<FunctionToolCallDeltaFunction>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    FunctionToolCallDelta, has_required: true {
        index: 0 required "index";
        id: 1 optional "id";
        r#type: 2 literal("function") "type";
        function: 3 optional "function";
    }
}

/// New parts of the call.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FunctionToolCallDeltaFunction {
    /// Name of the function.
    pub name: Option<String>,
    /// Next piece of the arguments, which together are JSON text.
    pub arguments: Option<String>,
    /// What was submitted as the output of the call; `null` before that.
    pub output: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    FunctionToolCallDeltaFunction, has_required: false {
        name: 0 optional "name";
        arguments: 1 optional(json_text) "arguments";
        output: 2 optional(json_text) "output";
    }
}
