// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Small`.

use crate::Extra;

/// `Small`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Small {
    /// The property `kind`.
    pub kind: String,
    /// The property `name`.
    pub name: Option<String>,
    /// The property `size`.
    pub size: Option<i64>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Small {
    /// What is required; everything else is left out.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            ..Self::default()
        }
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
        kind: required "kind";
        name: optional "name";
        size: optional "size";
    }
}
