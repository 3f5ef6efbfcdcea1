// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ConnectedAgentToolCallDelta`.

use crate::types::{ConnectedAgentToolCallDetails, ToolCallId};
use crate::{Extra, Literal};

/// A piece of a call to another assistant.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectedAgentToolCallDelta {
    /// Position of the call among those of the step, from 0. Deltas with the same index build up the
    /// same call.
    pub index: i64,
    /// ID of the tool call.
    pub id: Option<ToolCallId>,
    /// Always `connected_agent`.
    pub r#type: Literal,
    /// New parts of the call.
    pub connected_agent: Option<ConnectedAgentToolCallDetails>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    ConnectedAgentToolCallDelta, has_required: true {
        index: 0 required "index";
        id: 1 optional "id";
        r#type: 2 literal("connected_agent") "type";
        connected_agent: 3 optional "connected_agent";
    }
}
