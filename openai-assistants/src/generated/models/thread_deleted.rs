// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/DeleteThreadResponse`.

use crate::types::ThreadId;
use crate::{Extra, Literal};

/// Confirms that a thread was deleted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreadDeleted {
    /// ID of the deleted thread.
    pub id: ThreadId,
    /// Whether the thread was deleted.
    pub deleted: bool,
    /// Always `thread.deleted`.
    pub object: Literal,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    ThreadDeleted, has_required: true {
        id: 0 required "id";
        deleted: 1 required "deleted";
        object: 2 literal("thread.deleted") "object";
    }
}

impl crate::PageItem for ThreadDeleted {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}
