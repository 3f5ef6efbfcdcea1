// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/AssistantToolsFunction`.

use crate::types::FunctionDefinition;
use crate::{Extra, Literal};

/// A function of yours that the model may ask to have called.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FunctionTool {
    /// Always `function`.
    pub r#type: Literal,
    /// Name, purpose and parameters of the function.
    pub function: FunctionDefinition,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl FunctionTool {
    /// Creates a value from the required fields; no others are set.
    pub fn new(function: impl Into<FunctionDefinition>) -> Self {
        Self {
            function: function.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    FunctionTool, has_required: true {
        r#type: 0 literal("function") "type";
        function: 1 required "function";
    }
}
