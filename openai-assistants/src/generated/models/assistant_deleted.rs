// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/DeleteAssistantResponse`.

use crate::types::AssistantId;
use crate::{Extra, Literal};

/// Confirms that an assistant was deleted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssistantDeleted {
    /// ID of the deleted assistant.
    pub id: AssistantId,
    /// Whether the assistant was deleted.
    pub deleted: bool,
    /// Always `assistant.deleted`.
    pub object: Literal,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    AssistantDeleted, has_required: true {
        id: 0 required "id";
        deleted: 1 required "deleted";
        object: 2 literal("assistant.deleted") "object";
    }
}

impl crate::PageItem for AssistantDeleted {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}
