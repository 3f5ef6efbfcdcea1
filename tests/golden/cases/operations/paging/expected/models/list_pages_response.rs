// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/paths/~1pages/get/responses/200/content/application~1json/schema`.

use crate::types::Thing;
use crate::Extra;

/// `ListPagesResponse`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListPagesResponse {
    /// The property `data`.
    pub data: Option<Vec<Thing>>,
    /// The property `has_more`.
    pub has_more: Option<bool>,
    /// The property `last_id`.
    pub last_id: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    ListPagesResponse, has_required: false {
        data: 0 optional "data";
        has_more: 1 optional "has_more";
        last_id: 2 optional "last_id";
    } list { "data";
    }
}
