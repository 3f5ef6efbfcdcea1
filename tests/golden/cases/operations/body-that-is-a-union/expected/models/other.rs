// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Other`.

use crate::Extra;

/// `Other`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Other {
    /// The property `url`.
    pub url: String,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Other {
    /// What is required; everything else is left out.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    Other {
        url: required "url";
    }
}
