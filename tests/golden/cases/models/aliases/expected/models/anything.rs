// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Anything`.

use serde_json::Value;

/// `Anything`.
pub type Anything = Value;
