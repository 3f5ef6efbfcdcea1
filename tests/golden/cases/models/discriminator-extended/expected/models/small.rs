// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Small`.

use crate::{Extra, Literal};

/// `Small`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Small {
    /// The property `kind`.
    pub kind: Literal,
    /// The property `name`.
    pub name: Option<String>,
    /// The property `size`.
    pub size: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Small {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `size`.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}

crate::__object! {
    Small {
        kind: literal("little") "kind";
        name: optional "name";
        size: optional "size";
    }
}
