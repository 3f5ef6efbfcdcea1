// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/RunStepDetailsMessageCreationObject`.

use crate::types::MessageId;
use crate::{Extra, Literal};

/// Details of a step that wrote a message.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageCreationStepDetails {
    /// Always `message_creation`.
    pub r#type: Literal,
    /// Names the message.
    pub message_creation: MessageCreationStepDetailsMessageCreation,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    MessageCreationStepDetails, has_required: true {
        r#type: 0 literal("message_creation") "type";
        message_creation: 1 required "message_creation";
    }
}

/// Names the message.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageCreationStepDetailsMessageCreation {
    /// ID of the message that the step writes.
    pub message_id: MessageId,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    MessageCreationStepDetailsMessageCreation, has_required: true {
        message_id: 0 required "message_id";
    }
}
