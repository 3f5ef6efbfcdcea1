// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Smaller`.

use crate::{Extra, Literal};

/// Says no more than what it extends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Smaller {
    /// The property `kind`.
    pub kind: Literal,
    /// The property `name`.
    pub name: Option<String>,
    /// The property `size`.
    pub size: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Smaller {
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
    Smaller {
        kind: literal("Smaller") "kind";
        name: optional "name";
        size: optional "size";
    }
}
