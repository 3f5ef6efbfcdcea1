// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Base`.

use crate::Extra;

/// `Base`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Base {
    /// From the base.
    pub id: String,
    /// The property `kind`.
    pub kind: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    Base, has_required: true {
        id: 0 required "id";
        kind: 1 optional "kind";
    }
}

impl crate::PageItem for Base {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}
