// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/FunctionParameters`.

use crate::JsonObject;

/// JSON Schema of a function's arguments, as an object schema. A function without it takes no
/// arguments.
pub type FunctionParameters = JsonObject;
