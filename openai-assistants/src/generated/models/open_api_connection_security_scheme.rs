// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/OpenApiConnectionSecurityScheme`.

use crate::Extra;

/// Names the connection whose key is sent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenApiConnectionSecurityScheme {
    /// ID of the connection.
    pub connection_id: String,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl OpenApiConnectionSecurityScheme {
    /// Creates a value from the required fields; no others are set.
    pub fn new(connection_id: impl Into<String>) -> Self {
        Self {
            connection_id: connection_id.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    OpenApiConnectionSecurityScheme, has_required: true {
        connection_id: 0 required "connection_id";
    }
}
