// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Mixed`.

use crate::Extra;

/// `Mixed`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Mixed {
    /// From the base.
    pub id: String,
    /// The property `kind`.
    pub kind: Option<String>,
    /// The property `count`.
    pub count: i64,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    Mixed, has_required: true {
        id: 0 required "id";
        kind: 1 optional "kind";
        count: 2 required "count";
    }
}

impl crate::PageItem for Mixed {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}
