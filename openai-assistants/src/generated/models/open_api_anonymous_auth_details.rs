// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/OpenApiAnonymousAuthDetails`.

use crate::{Extra, Literal};

/// Calls the API without a credential.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenApiAnonymousAuthDetails {
    /// Always `anonymous`.
    pub r#type: Literal,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl OpenApiAnonymousAuthDetails {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }
}

crate::__object! {
    OpenApiAnonymousAuthDetails, has_required: true {
        r#type: 0 literal("anonymous") "type";
    }
}
