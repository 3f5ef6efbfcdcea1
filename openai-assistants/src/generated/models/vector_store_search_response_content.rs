// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/VectorStoreSearchResultContentObject`.

use crate::{Extra, Literal};

/// A passage that a search found.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreSearchResponseContent {
    /// Always `text`.
    pub r#type: Literal,
    /// The text.
    pub text: String,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    VectorStoreSearchResponseContent, has_required: true {
        r#type: 0 literal("text") "type";
        text: 1 required "text";
    } text { "text";
    }
}
