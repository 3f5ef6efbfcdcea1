// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ComputerUseToolCall`.

use crate::types::{ComputerUseToolCallDetails, ToolCallId};
use crate::{Extra, Literal};

/// A call to the computer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ComputerUseToolCall {
    /// ID of the tool call.
    pub id: ToolCallId,
    /// Always `computer_use_preview`.
    pub r#type: Literal,
    /// The call and what came of it.
    pub computer_use_preview: ComputerUseToolCallDetails,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    ComputerUseToolCall, has_required: true {
        id: 0 required "id";
        r#type: 1 literal("computer_use_preview") "type";
        computer_use_preview: 2 required "computer_use_preview";
    }
}

impl crate::PageItem for ComputerUseToolCall {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}
