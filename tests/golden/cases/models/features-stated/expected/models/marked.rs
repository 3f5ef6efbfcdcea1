// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Marked`.

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
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Marked {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }

    /// Sets `of`.
    pub fn of(mut self, of: impl Into<Inner>) -> Self {
        self.of = Some(of.into());
        self
    }
}

crate::__object! {
    Marked {
        a: optional "a";
        of: optional "of";
    }
}
