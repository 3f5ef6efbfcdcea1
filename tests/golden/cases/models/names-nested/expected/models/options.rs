// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Options/items`.

use crate::convert::IntoField;
use crate::Extra;

/// `OptionObject`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OptionObject {
    /// The property `a`.
    pub a: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl OptionObject {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    pub fn a<As>(mut self, a: impl IntoField<String, As>) -> Self {
        self.a = a.into_field().into_option();
        self
    }
}

crate::__object! {
    OptionObject, has_required: false {
        a: 0 optional "a";
    }
}

/// `Options`.
pub type Options = Vec<OptionObject>;
