// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Small`.

use crate::types::Member;
use crate::Extra;

/// Small enough to hold all of them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Small {
    /// The property `rarely`.
    pub rarely: Option<Member>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    Small, has_required: false {
        rarely: 0 optional "rarely";
    }
}
