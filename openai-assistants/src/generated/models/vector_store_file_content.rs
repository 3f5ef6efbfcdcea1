// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/VectorStoreFileContentResponse/properties/data/items`.

use crate::Extra;

/// A piece of extracted text.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreFileContent {
    /// Kind of content; so far only `text`.
    pub r#type: Option<String>,
    /// The text.
    pub text: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    VectorStoreFileContent, has_required: false {
        r#type: 0 optional "type";
        text: 1 optional "text";
    }
}
