// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Color`.

use crate::answers::Extra;

/// `Color`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Color {
    /// The property `r`.
    pub r: i64,
    /// The property `name`.
    pub name: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::answers::__object! {
    Color, has_required: true {
        r: 0 required "r";
        name: 1 optional "name";
    }
}
