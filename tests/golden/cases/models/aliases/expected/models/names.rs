// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Names`.

/// `Names`.
pub type Names = Vec<String>;
