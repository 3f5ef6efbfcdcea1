// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Key`.

use crate::formats_time::types::Uuid;

/// `Key`.
pub type Key = Uuid;
