// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use crate::answers::Extra;

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The property `id`.
    pub id: String,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::answers::__object! {
    Thing, has_required: true {
        id: 0 required "id";
    }
}

impl crate::answers::PageItem for Thing {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}
