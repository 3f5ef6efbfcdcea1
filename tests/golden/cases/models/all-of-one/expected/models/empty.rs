// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Empty`.

use crate::JsonObject;

/// `Empty`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Empty {
    /// Members that the specification does not list, kept as they came.
    pub extra: JsonObject,
}

impl Empty {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

crate::__object! {
    Empty {
    }
}
