// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Other`.

use crate::Extra;

/// `Other`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Other {
    /// The property `id`.
    pub id: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Other {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

crate::__object! {
    Other {
        id: optional "id";
    }
}
