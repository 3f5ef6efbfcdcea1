// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Cat`.

use crate::Extra;

/// `Cat`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// The property `name`.
    pub name: String,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Cat {
    /// Creates a value from the required fields; no others are set.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    Cat, has_required: true {
        name: 0 required "name";
    }
}
