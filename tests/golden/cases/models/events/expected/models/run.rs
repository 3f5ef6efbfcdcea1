// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Run`.

use crate::Extra;

/// `Run`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Run {
    /// The property `id`.
    pub id: String,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    Run, has_required: true {
        id: 0 required "id";
    }
}

impl crate::PageItem for Run {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}
