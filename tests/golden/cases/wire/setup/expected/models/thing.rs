// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use crate::setup::Extra;

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The property `name`.
    pub name: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::setup::__object! {
    Thing, has_required: false {
        name: 0 optional "name";
    }
}
