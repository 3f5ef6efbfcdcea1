// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/RunStepDetailsToolCallsObject`.

use crate::types::ToolCall;
use crate::{Extra, Literal};

/// Details of a step that called tools.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ToolCallsStepDetails {
    /// Always `tool_calls`.
    pub r#type: Literal,
    /// The calls, to `code_interpreter`, `file_search` or functions.
    pub tool_calls: Vec<ToolCall>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    ToolCallsStepDetails, has_required: true {
        r#type: 0 literal("tool_calls") "type";
        tool_calls: 1 required "tool_calls";
    }
}
