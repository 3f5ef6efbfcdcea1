// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/OpenApiManagedAuthDetails`.

use crate::types::OpenApiManagedSecurityScheme;
use crate::{Extra, Literal};

/// Calls the API with a token of the project's managed identity.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenApiManagedAuthDetails {
    /// Always `managed_identity`.
    pub r#type: Literal,
    /// What the token is for.
    pub security_scheme: OpenApiManagedSecurityScheme,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl OpenApiManagedAuthDetails {
    /// Creates a value from the required fields; no others are set.
    pub fn new(security_scheme: impl Into<OpenApiManagedSecurityScheme>) -> Self {
        Self {
            security_scheme: security_scheme.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    OpenApiManagedAuthDetails, has_required: true {
        r#type: 0 literal("managed_identity") "type";
        security_scheme: 1 required "security_scheme";
    }
}
