// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/MessageDeltaObject/properties/delta`.

use crate::types::{MessageContentDelta, MessageRole};
use crate::Extra;

/// The parts of the message that are new.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageDelta {
    /// Whose words the message holds: `user` or `assistant`.
    pub role: Option<MessageRole>,
    /// Pieces of content, each with the position it goes to.
    pub content: Option<Vec<MessageContentDelta>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    MessageDelta, has_required: false {
        role: 0 optional "role";
        content: 1 optional "content";
    }
}
