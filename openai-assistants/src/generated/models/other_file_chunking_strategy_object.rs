// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/OtherChunkingStrategyResponseParam`.

use crate::{Extra, Literal};

/// How the file was cut into chunks is not known, mostly because it was indexed before there was a
/// choice.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OtherFileChunkingStrategyObject {
    /// Always `other`.
    pub r#type: Literal,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    OtherFileChunkingStrategyObject, has_required: true {
        r#type: 0 literal("other") "type";
    }
}
