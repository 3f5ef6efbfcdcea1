// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/RequiredActionComputerUseToolCall`.

use crate::types::{RequiredActionComputerUseDetails, ToolCallId};
use crate::{Extra, Literal};

/// An action that the model wants carried out on the computer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RequiredActionComputerUseToolCall {
    /// ID of the call, to be given back with its output as `tool_call_id`.
    pub id: ToolCallId,
    /// Always `computer_use_preview`.
    pub r#type: Literal,
    /// The action.
    pub computer_use_preview: RequiredActionComputerUseDetails,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    RequiredActionComputerUseToolCall, has_required: true {
        id: 0 required "id";
        r#type: 1 literal("computer_use_preview") "type";
        computer_use_preview: 2 required "computer_use_preview";
    }
}

impl crate::PageItem for RequiredActionComputerUseToolCall {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}
