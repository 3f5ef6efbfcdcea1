// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/MessageDeltaObject`.

use crate::types::{MessageDelta, MessageId};
use crate::{Extra, Literal};

/// What is new in a message while it is streamed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageDeltaEvent {
    /// ID of the message that the change belongs to.
    pub id: MessageId,
    /// Always `thread.message.delta`.
    pub object: Literal,
    /// The parts of the message that are new.
    pub delta: MessageDelta,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    MessageDeltaEvent, has_required: true {
        id: 0 required "id";
        object: 1 literal("thread.message.delta") "object";
        delta: 2 required "delta";
    }
}

impl crate::PageItem for MessageDeltaEvent {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}
