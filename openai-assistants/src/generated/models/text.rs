// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/MessageContentTextObject/properties/text`.

use crate::types::Annotation;
use crate::Extra;

/// The text and its annotations.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Text {
    /// The text.
    pub value: String,
    /// Citations and file paths in the text.
    pub annotations: Vec<Annotation>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    Text, has_required: true {
        value: 0 required "value";
        annotations: 1 required "annotations";
    } text { "value";
    }
}
