// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/responses/Numbered/content/application~1json/schema`.

use crate::paging::types::Item;
use crate::paging::Extra;

/// `NumbersResponse`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NumbersResponse {
    /// The property `data`.
    pub data: Option<Vec<Item>>,
    /// The property `total`.
    pub total: Option<i64>,
    /// The property `pages`.
    pub pages: Option<i64>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::paging::__object! {
    NumbersResponse, has_required: false {
        data: 0 optional "data";
        total: 1 optional "total";
        pages: 2 optional "pages";
    } list { "data";
    }
}
