// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Member`.

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
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Member {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }

    /// Sets `b`.
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }

    /// Sets `c`.
    pub fn c(mut self, c: impl Into<String>) -> Self {
        self.c = Some(c.into());
        self
    }
}

crate::__object! {
    Member {
        a: optional "a";
        b: optional "b";
        c: optional "c";
    }
}
