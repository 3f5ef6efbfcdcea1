// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/OpenApiConnectionAuthDetails`.

use crate::types::OpenApiConnectionSecurityScheme;
use crate::{Extra, Literal};

/// Calls the API with the key that a connection of the project keeps.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenApiConnectionAuthDetails {
    /// Always `connection`.
    pub r#type: Literal,
    /// The connection.
    pub security_scheme: OpenApiConnectionSecurityScheme,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl OpenApiConnectionAuthDetails {
    /// Creates a value from the required fields; no others are set.
    pub fn new(security_scheme: impl Into<OpenApiConnectionSecurityScheme>) -> Self {
        Self {
            security_scheme: security_scheme.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    OpenApiConnectionAuthDetails, has_required: true {
        r#type: 0 literal("connection") "type";
        security_scheme: 1 required "security_scheme";
    }
}
