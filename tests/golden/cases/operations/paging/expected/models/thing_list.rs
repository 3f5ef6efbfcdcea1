// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ThingList`.

use crate::types::Thing;
use crate::Extra;

/// `ThingList`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingList {
    /// The property `things`.
    pub things: Vec<Thing>,
    /// The property `next_cursor`.
    pub next_cursor: Option<String>,
    /// The property `has_more`.
    pub has_more: Option<bool>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    ThingList, has_required: true {
        things: 0 required "things";
        next_cursor: 1 optional "next_cursor";
        has_more: 2 optional "has_more";
    }
}
