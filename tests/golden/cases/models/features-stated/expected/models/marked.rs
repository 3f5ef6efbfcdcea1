// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Marked`.

use crate::convert::IntoField;
use crate::types::Inner;
use crate::Extra;

/// `Marked`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Marked {
    /// The property `a`.
    pub a: Option<String>,
    /// The property `of`.
    pub of: Option<Inner>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Marked {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    pub fn a<As>(mut self, a: impl IntoField<String, As>) -> Self {
        self.a = a.into_field().into_option();
        self
    }

    /// Sets `of`.
    pub fn of<As>(mut self, of: impl IntoField<Inner, As>) -> Self {
        self.of = of.into_field().into_option();
        self
    }
}

crate::__object! {
    Marked, has_required: false {
        a: 0 optional "a";
        of: 1 optional "of";
    }
}
