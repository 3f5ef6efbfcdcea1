// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/paths/~1things/get/responses/200/content/application~1json/schema`.

use crate::Extra;

/// Crab 🦀 ü
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetThingResponse {
    /// The property `a`.
    pub a: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    GetThingResponse, has_required: false {
        a: 0 optional "a";
    }
}
