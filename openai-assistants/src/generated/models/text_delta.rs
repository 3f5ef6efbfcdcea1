// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/MessageDeltaContentTextObject/properties/text`.

use crate::types::AnnotationDelta;
use crate::Extra;

/// Next piece of the text and of its annotations.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TextDelta {
    /// Next piece of the text.
    pub value: Option<String>,
    /// New annotations, each with its position.
    pub annotations: Option<Vec<AnnotationDelta>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    TextDelta, has_required: false {
        value: 0 optional "value";
        annotations: 1 optional "annotations";
    } text { "value";
    }
}
