// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ConnectedAgentDetails`.

use crate::types::AssistantId;
use crate::Extra;

/// Describes an assistant to the model of another one.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectedAgentDetails {
    /// ID of the assistant to call.
    pub id: AssistantId,
    /// Name that the model calls it by.
    pub name: String,
    /// What it is for. The model reads this to decide when to call it.
    pub description: String,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ConnectedAgentDetails {
    /// Creates a value from the required fields; no others are set.
    pub fn new(
        id: impl Into<AssistantId>,
        name: impl Into<String>,
        description: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            description: description.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    ConnectedAgentDetails, has_required: true {
        id: 0 required "id";
        name: 1 required "name";
        description: 2 required "description";
    }
}

impl crate::PageItem for ConnectedAgentDetails {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}
