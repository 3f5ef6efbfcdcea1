// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/responses/Cursors/content/application~1json/schema`.

use crate::paging::types::Item;
use crate::paging::Extra;

/// `ByDefaultResponse`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ByDefaultResponse {
    /// The property `data`.
    pub data: Option<Vec<Item>>,
    /// The property `next_cursor`.
    pub next_cursor: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::paging::__object! {
    ByDefaultResponse, has_required: false {
        data: 0 optional "data";
        next_cursor: 1 optional "next_cursor";
    } list { "data";
    }
}
