// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/OpenApiTool`.

use crate::types::OpenApiFunctionDefinition;
use crate::{Extra, Literal};

/// An HTTP API that the service calls by its OpenAPI document.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenApiTool {
    /// Always `openapi`.
    pub r#type: Literal,
    /// The API and how to authenticate with it.
    pub openapi: OpenApiFunctionDefinition,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl OpenApiTool {
    /// Creates a value from the required fields; no others are set.
    pub fn new(openapi: impl Into<OpenApiFunctionDefinition>) -> Self {
        Self {
            openapi: openapi.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    OpenApiTool, has_required: true {
        r#type: 0 literal("openapi") "type";
        openapi: 1 required "openapi";
    }
}
