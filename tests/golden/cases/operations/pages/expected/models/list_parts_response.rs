// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/paths/~1parts/get/responses/200/content/application~1json/schema`.

use crate::Extra;

/// `ListPartsResponse`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListPartsResponse {
    /// The property `data`.
    pub data: Option<Vec<ListPartsResponseData>>,
    /// The property `has_more`.
    pub has_more: Option<bool>,
    /// The property `last_id`.
    pub last_id: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    ListPartsResponse, has_required: false {
        data: 0 optional "data";
        has_more: 1 optional "has_more";
        last_id: 2 optional "last_id";
    } list { "data";
    }
}

/// `ListPartsResponseData`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListPartsResponseData {
    /// The property `id`.
    pub id: String,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    ListPartsResponseData, has_required: true {
        id: 0 required "id";
    }
}

impl crate::PageItem for ListPartsResponseData {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}
