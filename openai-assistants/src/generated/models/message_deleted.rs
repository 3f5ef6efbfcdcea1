// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/DeleteMessageResponse`.

use crate::types::MessageId;
use crate::{Extra, Literal};

/// Confirms that a message was deleted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageDeleted {
    /// ID of the deleted message.
    pub id: MessageId,
    /// Whether the message was deleted.
    pub deleted: bool,
    /// Always `thread.message.deleted`.
    pub object: Literal,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    MessageDeleted, has_required: true {
        id: 0 required "id";
        deleted: 1 required "deleted";
        object: 2 literal("thread.message.deleted") "object";
    }
}

impl crate::PageItem for MessageDeleted {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}
