// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/AssistantToolsCode`.

use crate::{Extra, Literal};

/// The code interpreter, which writes and runs Python in a sandbox.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CodeInterpreterTool {
    /// Always `code_interpreter`.
    pub r#type: Literal,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl CodeInterpreterTool {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }
}

crate::__object! {
    CodeInterpreterTool, has_required: true {
        r#type: 0 literal("code_interpreter") "type";
    }
}
