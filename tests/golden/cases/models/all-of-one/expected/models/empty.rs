// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Empty`.

use crate::JsonObject;

/// `Empty`.
pub type Empty = JsonObject;
