// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/OpenApiAnonymousAuthDetails`.

use crate::{Extra, Literal};

/// Calls the API without a credential.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenApiAnonymousAuthDetails {
    /// Always `anonymous`.
    pub r#type: Literal,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl OpenApiAnonymousAuthDetails {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

crate::__object! {
    OpenApiAnonymousAuthDetails {
        r#type: literal("anonymous") "type";
    }
}
