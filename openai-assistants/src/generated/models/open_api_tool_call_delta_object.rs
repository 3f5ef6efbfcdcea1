// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/OpenApiToolCallDeltaObject`.

use crate::types::OpenApiToolCallDelta;
use crate::{Extra, Literal};

/// Streamed details of a step that calls an API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenApiToolCallDeltaObject {
    /// Always `openapi`.
    pub r#type: Literal,
    /// Pieces of tool calls, each with the position it goes to.
    pub tool_calls: Option<Vec<OpenApiToolCallDelta>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    OpenApiToolCallDeltaObject, has_required: true {
        r#type: 0 literal("openapi") "type";
        tool_calls: 1 optional "tool_calls";
    }
}
