// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1last/get/responses/200/content/application~1json/schema`.

use crate::paging::types::Item;
use crate::paging::Extra;

/// `LastResponse`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LastResponse {
    /// The property `data`.
    pub data: Vec<Item>,
    /// The property `more`.
    pub more: Option<bool>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::paging::__object! {
    LastResponse, has_required: true {
        data: 0 required "data";
        more: 1 optional "more";
    } list { "data";
    }
}
