// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Place`.

use crate::types::Thing;
use crate::Extra;

/// `Place`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Place {
    /// The property `thing`.
    pub thing: Option<Thing>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    Place, has_required: false {
        thing: 0 optional "thing";
    }
}
