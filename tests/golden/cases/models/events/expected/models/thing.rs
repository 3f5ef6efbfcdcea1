// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use crate::types::StreamEvent;

/// `Thing`.
pub type Thing = StreamEvent;
