// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/AssistantToolsFileSearchTypeOnly`.

use crate::{Extra, Literal};

/// File search as an attachment names it: without settings.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageAttachmentFileSearchTool {
    /// Always `file_search`.
    pub r#type: Literal,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl MessageAttachmentFileSearchTool {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }
}

crate::__object! {
    MessageAttachmentFileSearchTool, has_required: true {
        r#type: 0 literal("file_search") "type";
    }
}
