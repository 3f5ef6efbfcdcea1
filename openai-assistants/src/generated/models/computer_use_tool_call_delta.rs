// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ComputerUseToolCallDelta`.

use crate::types::{ComputerUseToolCallDeltaDetails, ToolCallId};
use crate::{Extra, Literal};

/// A piece of a call to the computer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ComputerUseToolCallDelta {
    /// Position of the call among those of the step, from 0. Deltas with the same index build up the
    /// same call.
    pub index: i64,
    /// ID of the tool call.
    pub id: Option<ToolCallId>,
    /// Always `computer_use_preview`.
    pub r#type: Literal,
    /// New parts of the call.
    pub computer_use_preview: Option<Box<ComputerUseToolCallDeltaDetails>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    ComputerUseToolCallDelta, has_required: true {
        index: 0 required "index";
        id: 1 optional "id";
        r#type: 2 literal("computer_use_preview") "type";
        computer_use_preview: 3 optional "computer_use_preview";
    }
}
