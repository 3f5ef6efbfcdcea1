// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Other`.

use crate::convert::IntoField;
use crate::Extra;

/// `Other`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Other {
    /// The property `id`.
    pub id: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Other {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    pub fn id<As>(mut self, id: impl IntoField<String, As>) -> Self {
        self.id = id.into_field().into_option();
        self
    }
}

crate::__object! {
    Other, has_required: false {
        id: 0 optional "id";
    }
}
