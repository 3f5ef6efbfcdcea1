// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/OpenApiToolCall`.

use std::collections::BTreeMap;
use crate::types::ToolCallId;
use crate::{Extra, Literal};

/// A call to an API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenApiToolCall {
    /// ID of the tool call.
    pub id: ToolCallId,
    /// Always `openapi`.
    pub r#type: Literal,
    /// What was asked and what came of it, as text by key.
    pub openapi: BTreeMap<String, String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    OpenApiToolCall, has_required: true {
        id: 0 required "id";
        r#type: 1 literal("openapi") "type";
        openapi: 2 required "openapi";
    }
}

impl crate::PageItem for OpenApiToolCall {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}
