// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/VectorStoreFileContentResponse`.

use crate::types::VectorStoreFileContent;
use crate::{Extra, Literal};

/// Text extracted from a file in a vector store.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreFileContentResponse {
    /// Always `vector_store.file_content.page`.
    pub object: Literal,
    /// The text, in pieces.
    pub data: Vec<VectorStoreFileContent>,
    /// Whether more pieces follow.
    pub has_more: bool,
    /// Token of the next page; `null` on the last one.
    pub next_page: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    VectorStoreFileContentResponse, has_required: true {
        object: 0 literal("vector_store.file_content.page") "object";
        data: 1 required "data";
        has_more: 2 required "has_more";
        next_page: 3 nullable "next_page";
    } list { "data";
    }
}
