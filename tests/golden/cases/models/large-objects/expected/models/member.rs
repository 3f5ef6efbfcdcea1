// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Member`.

use crate::convert::IntoField;
use crate::Extra;

/// `Member`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Member {
    /// The property `a`.
    pub a: Option<String>,
    /// The property `b`.
    pub b: Option<String>,
    /// The property `c`.
    pub c: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Member {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    pub fn a<As>(mut self, a: impl IntoField<String, As>) -> Self {
        self.a = a.into_field().into_option();
        self
    }

    /// Sets `b`.
    pub fn b<As>(mut self, b: impl IntoField<String, As>) -> Self {
        self.b = b.into_field().into_option();
        self
    }

    /// Sets `c`.
    pub fn c<As>(mut self, c: impl IntoField<String, As>) -> Self {
        self.c = c.into_field().into_option();
        self
    }
}

crate::__object! {
    Member, has_required: false {
        a: 0 optional "a";
        b: 1 optional "b";
        c: 2 optional "c";
    }
}
