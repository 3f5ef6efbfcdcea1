// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Url`.

use crate::Extra;

/// `Url`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Url {
    /// The property `url`.
    pub url: String,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Url {
    /// What is required; everything else is left out.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    Url {
        url: required "url";
    }
}
