// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/OpenApiManagedSecurityScheme`.

use crate::Extra;

/// Names the audience of a managed identity's token.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenApiManagedSecurityScheme {
    /// Audience that the token is issued for.
    pub audience: String,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl OpenApiManagedSecurityScheme {
    /// Creates a value from the required fields; no others are set.
    pub fn new(audience: impl Into<String>) -> Self {
        Self {
            audience: audience.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    OpenApiManagedSecurityScheme, has_required: true {
        audience: 0 required "audience";
    }
}
