// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/RunStepDeltaStepDetailsToolCallsFileSearchObject`.

use crate::types::ToolCallId;
use crate::{Extra, JsonObject, Literal};

/// A piece of a call to file search.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileSearchToolCallDelta {
    /// Position of the call among those of the step, from 0. Deltas with the same index build up the
    /// same call.
    pub index: i64,
    /// ID of the tool call.
    pub id: Option<ToolCallId>,
    /// Always `file_search`.
    pub r#type: Literal,
    /// New parts of the search; usually an empty object.
    pub file_search: JsonObject,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    FileSearchToolCallDelta, has_required: true {
        index: 0 required "index";
        id: 1 optional "id";
        r#type: 2 literal("file_search") "type";
        file_search: 3 required "file_search";
    }
}
