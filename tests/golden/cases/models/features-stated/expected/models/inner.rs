// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Inner`.

use crate::convert::IntoField;
use crate::Extra;

/// `Inner`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Inner {
    /// The property `b`.
    pub b: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Inner {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `b`.
    pub fn b<As>(mut self, b: impl IntoField<String, As>) -> Self {
        self.b = b.into_field().into_option();
        self
    }
}

crate::__object! {
    Inner, has_required: false {
        b: 0 optional "b";
    }
}
