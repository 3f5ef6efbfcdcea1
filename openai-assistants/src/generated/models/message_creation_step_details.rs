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
    MessageCreationStepDetails {
        r#type: literal("message_creation") "type";
        message_creation: required "message_creation";
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
    MessageCreationStepDetailsMessageCreation {
        message_id: required "message_id";
    }
}
