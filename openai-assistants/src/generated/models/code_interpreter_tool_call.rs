// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/RunStepDetailsToolCallsCodeObject`.

use crate::types::{CodeInterpreterOutput, ToolCallId};
use crate::{Extra, Literal};

/// A call to the code interpreter.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CodeInterpreterToolCall {
    /// ID of the tool call.
    pub id: ToolCallId,
    /// Always `code_interpreter`.
    pub r#type: Literal,
    /// The code and what came of it.
    pub code_interpreter: CodeInterpreterToolCallCodeInterpreter,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    CodeInterpreterToolCall, has_required: true {
        id: 0 required "id";
        r#type: 1 literal("code_interpreter") "type";
        code_interpreter: 2 required "code_interpreter";
    }
}

impl crate::PageItem for CodeInterpreterToolCall {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}

/// The code and what came of it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CodeInterpreterToolCallCodeInterpreter {
    /// Code that was run.
    pub input: String,
    /// What the code produced: text (`logs`) and images.
    pub outputs: Vec<CodeInterpreterOutput>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    CodeInterpreterToolCallCodeInterpreter, has_required: true {
        input: 0 required "input";
        outputs: 1 required "outputs";
    }
}
