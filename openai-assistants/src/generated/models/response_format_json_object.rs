// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ResponseFormatJsonObject`.

use crate::{Extra, Literal};

/// Answers are valid JSON of any shape. A message or the instructions must ask for JSON as well.
/// Prefer `json_schema` where the model supports it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResponseFormatJsonObject {
    /// Always `json_object`.
    pub r#type: Literal,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ResponseFormatJsonObject {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }
}

crate::__object! {
    ResponseFormatJsonObject, has_required: true {
        r#type: 0 literal("json_object") "type";
    }
}
