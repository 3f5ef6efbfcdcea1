// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Other`.

use crate::Extra;

/// `Other`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Other {
    /// The property `url`.
    pub url: String,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Other {
    /// Creates a value from the required fields; no others are set.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    Other, has_required: true {
        url: 0 required "url";
    }
}
