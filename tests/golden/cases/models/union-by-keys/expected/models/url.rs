// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Url`.

use crate::Extra;

/// `Url`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Url {
    /// The property `url`.
    pub url: String,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Url {
    /// Creates a value from the required fields; no others are set.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    Url, has_required: true {
        url: 0 required "url";
    }
}
