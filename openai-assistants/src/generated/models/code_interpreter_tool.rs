// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/AssistantToolsCode`.

use crate::{Extra, Literal};

/// The code interpreter, which writes and runs Python in a sandbox.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CodeInterpreterTool {
    /// Always `code_interpreter`.
    pub r#type: Literal,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl CodeInterpreterTool {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

crate::__object! {
    CodeInterpreterTool {
        r#type: literal("code_interpreter") "type";
    }
}
