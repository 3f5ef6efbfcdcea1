// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ParallelToolCalls`.

/// Whether the model may call several functions at once. The default is `true`.
pub type ParallelToolCalls = bool;
