// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/RunStepDeltaStepDetailsToolCallsCodeObject`.

use crate::types::{CodeInterpreterOutputDelta, ToolCallId};
use crate::{Extra, Literal};

/// A piece of a call to the code interpreter.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CodeInterpreterToolCallDelta {
    /// Position of the call among those of the step, from 0. Deltas with the same index build up the
    /// same call.
    pub index: i64,
    /// ID of the tool call.
    pub id: Option<ToolCallId>,
    /// Always `code_interpreter`.
    pub r#type: Literal,
    /// New code and outputs.
    pub code_interpreter: Option<CodeInterpreterToolCallDeltaCodeInterpreter>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    CodeInterpreterToolCallDelta, has_required: true {
        index: 0 required "index";
        id: 1 optional "id";
        r#type: 2 literal("code_interpreter") "type";
        code_interpreter: 3 optional "code_interpreter";
    }
}

/// New code and outputs.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CodeInterpreterToolCallDeltaCodeInterpreter {
    /// Next piece of the code.
    pub input: Option<String>,
    /// New outputs, each with its position.
    pub outputs: Option<Vec<CodeInterpreterOutputDelta>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    CodeInterpreterToolCallDeltaCodeInterpreter, has_required: false {
        input: 0 optional "input";
        outputs: 1 optional "outputs";
    }
}
