// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ThreadObject`.

use crate::types::{ThreadId, ToolResources};
use crate::{Extra, Literal, Metadata};

/// A conversation, to which messages are added and on which assistants are run.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thread {
    /// ID of the thread, which operations take as `thread_id`.
    pub id: ThreadId,
    /// Always `thread`.
    pub object: Literal,
    /// When the thread was created, in Unix seconds.
    pub created_at: i64,
    /// Up to 16 custom key-value pairs. Keys have at most 64 characters, values at most 512.
    pub metadata: Option<Metadata>,
    /// Files and vector stores available to tools in this thread, grouped by tool.
    pub tool_resources: Option<ToolResources>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    Thread, has_required: true {
        id: 0 required "id";
        object: 1 literal("thread") "object";
        created_at: 2 required "created_at";
        metadata: 3 nullable "metadata";
        tool_resources: 4 nullable "tool_resources";
    }
}

impl crate::PageItem for Thread {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}
