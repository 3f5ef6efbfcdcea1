// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Cat`.

use crate::Extra;

/// `Cat`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// The property `name`.
    pub name: String,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Cat {
    /// What is required; everything else is left out.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    Cat {
        name: required "name";
    }
}
