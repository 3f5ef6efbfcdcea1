// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Names`.

use crate::types::Name;

/// `Names`.
pub type Names = Vec<Name>;
