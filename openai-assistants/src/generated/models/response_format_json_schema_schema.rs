// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ResponseFormatJsonSchemaSchema`.

use crate::JsonObject;

/// A JSON Schema object.
pub type ResponseFormatJsonSchemaSchema = JsonObject;
