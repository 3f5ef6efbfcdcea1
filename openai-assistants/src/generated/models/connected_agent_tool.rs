// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ConnectedAgentTool`.

use crate::types::ConnectedAgentDetails;
use crate::{Extra, Literal};

/// Another assistant, which the model can give a task and get an answer from.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectedAgentTool {
    /// Always `connected_agent`.
    pub r#type: Literal,
    /// The assistant and what it is good for.
    pub connected_agent: ConnectedAgentDetails,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ConnectedAgentTool {
    /// Creates a value from the required fields; no others are set.
    pub fn new(connected_agent: impl Into<ConnectedAgentDetails>) -> Self {
        Self {
            connected_agent: connected_agent.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    ConnectedAgentTool, has_required: true {
        r#type: 0 literal("connected_agent") "type";
        connected_agent: 1 required "connected_agent";
    }
}
