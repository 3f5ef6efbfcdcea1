// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/evil pub fn injected() {}`.

use crate::Extra;

/// `EvilPubFnInjected`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EvilPubFnInjected {
    /// The property `a`.
    pub a: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    EvilPubFnInjected, has_required: false {
        a: 0 optional "a";
    }
}
