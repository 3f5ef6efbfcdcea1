// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Alias`.

use crate::types::Thing;

/// `Alias`.
pub type Alias = Thing;
