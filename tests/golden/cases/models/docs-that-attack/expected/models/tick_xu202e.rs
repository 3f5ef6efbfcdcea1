// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/'tick' [x]`.

use crate::Extra;

/// `TickXU202e`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TickXU202e {
    /// The property `a`.
    pub a: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    TickXU202e, has_required: false {
        a: 0 optional "a";
    }
}
