// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing/properties/words/anyOf/2`.

use crate::convert::IntoField;
use crate::Extra;

/// `ThingWordsVariant1`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingWordsVariant1 {
    /// The property `text`.
    pub text: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ThingWordsVariant1 {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `text`.
    pub fn text<As>(mut self, text: impl IntoField<String, As>) -> Self {
        self.text = text.into_field().into_option();
        self
    }
}

crate::__object! {
    ThingWordsVariant1, has_required: false {
        text: 0 optional "text";
    }
}
