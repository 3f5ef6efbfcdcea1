// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/RunStepDeltaStepDetailsToolCallsObject`.

use crate::types::ToolCallDelta;
use crate::{Extra, Literal};

/// Streamed details of a step that calls tools.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ToolCallDeltaObject {
    /// Always `tool_calls`.
    pub r#type: Literal,
    /// Pieces of tool calls, each with the position it goes to.
    pub tool_calls: Option<Vec<ToolCallDelta>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    ToolCallDeltaObject, has_required: true {
        r#type: 0 literal("tool_calls") "type";
        tool_calls: 1 optional "tool_calls";
    }
}
