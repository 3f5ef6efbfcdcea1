// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/RunStepDeltaStepDetailsMessageCreationObject`.

use crate::types::MessageId;
use crate::{Extra, Literal};

/// Streamed details of a step that writes a message.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RunStepDeltaMessageDelta {
    /// Always `message_creation`.
    pub r#type: Literal,
    /// Names the message.
    pub message_creation: Option<RunStepDeltaMessageDeltaMessageCreation>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    RunStepDeltaMessageDelta, has_required: true {
        r#type: 0 literal("message_creation") "type";
        message_creation: 1 optional "message_creation";
    }
}

/// Names the message.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RunStepDeltaMessageDeltaMessageCreation {
    /// ID of the message that the step writes.
    pub message_id: Option<MessageId>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    RunStepDeltaMessageDeltaMessageCreation, has_required: false {
        message_id: 0 optional "message_id";
    }
}
