// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1urls/get/responses/200/content/application~1json/schema`.

use crate::paging::types::Item;
use crate::paging::Extra;

/// `UrlsResponse`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UrlsResponse {
    /// The property `value`.
    pub value: Option<Vec<Item>>,
    /// The property `@odata.nextLink`.
    pub odata_next_link: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::paging::__object! {
    UrlsResponse, has_required: false {
        value: 0 optional "value";
        odata_next_link: 1 optional "@odata.nextLink";
    }
}
