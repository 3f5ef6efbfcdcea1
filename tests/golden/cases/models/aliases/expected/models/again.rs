// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Again`.

use crate::types::Labels;

/// `Again`.
pub type Again = Labels;
