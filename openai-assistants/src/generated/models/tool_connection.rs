// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ToolConnection`.

use crate::Extra;

/// A connection of the project that a tool uses.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ToolConnection {
    /// ID of the connection.
    pub connection_id: String,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ToolConnection {
    /// Creates a value from the required fields; no others are set.
    pub fn new(connection_id: impl Into<String>) -> Self {
        Self {
            connection_id: connection_id.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    ToolConnection, has_required: true {
        connection_id: 0 required "connection_id";
    }
}
