// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Name`.

/// `Name`.
pub type Name = String;
