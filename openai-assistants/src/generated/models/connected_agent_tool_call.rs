// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ConnectedAgentToolCall`.

use crate::types::{ConnectedAgentToolCallDetails, ToolCallId};
use crate::{Extra, Literal};

/// A call to another assistant.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectedAgentToolCall {
    /// ID of the tool call.
    pub id: ToolCallId,
    /// Always `connected_agent`.
    pub r#type: Literal,
    /// The call and what came of it.
    pub connected_agent: ConnectedAgentToolCallDetails,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    ConnectedAgentToolCall, has_required: true {
        id: 0 required "id";
        r#type: 1 literal("connected_agent") "type";
        connected_agent: 2 required "connected_agent";
    }
}

impl crate::PageItem for ConnectedAgentToolCall {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}
