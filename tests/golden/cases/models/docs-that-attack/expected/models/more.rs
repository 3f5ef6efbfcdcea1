// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/More`.

use crate::types::{EvilPubFnInjected, TickXU202e};
use crate::Extra;

/// `More`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct More {
    /// The property `a`.
    pub a: Option<EvilPubFnInjected>,
    /// The property `b`.
    pub b: Option<TickXU202e>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    More, has_required: false {
        a: 0 optional "a";
        b: 1 optional "b";
    }
}
