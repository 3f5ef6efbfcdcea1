// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/RunToolCallObject`.

use crate::types::ToolCallId;
use crate::{Extra, Literal};
#[cfg(feature = "foundry")]
use crate::types::RequiredActionComputerUseDetails;

/// A function call that the run wants answered.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RequiredActionFunctionToolCall {
    /// ID of the call, to be given back with its output as `tool_call_id`.
    pub id: ToolCallId,
    /// Always `function`.
    pub r#type: Literal,
    /// What to call.
    pub function: RequiredActionFunctionToolCallFunction,
    /// The action to carry out; only if `type` is `computer_use_preview`, and then in place of
    /// `function`.
    #[cfg(feature = "foundry")]
    pub computer_use_preview: Option<Box<RequiredActionComputerUseDetails>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    RequiredActionFunctionToolCall, has_required: true {
        id: 0 required "id";
        r#type: 1 literal("function") "type";
        function: 2 required "function";
        #[cfg(feature = "foundry")] computer_use_preview: 3 optional "computer_use_preview";
    }
}

impl crate::PageItem for RequiredActionFunctionToolCall {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}

/// What to call.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RequiredActionFunctionToolCallFunction {
    /// Name of the function.
    pub name: String,
    /// Arguments, as JSON text written by the model. Check it before use: it may be invalid or not
    /// match the schema.
    pub arguments: String,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    RequiredActionFunctionToolCallFunction, has_required: true {
        name: 0 required "name";
        arguments: 1 required(json_text) "arguments";
    }
}
