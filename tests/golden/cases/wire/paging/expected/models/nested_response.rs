// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/paths/~1nested/get/responses/200/content/application~1json/schema`.

use crate::paging::types::Item;
use crate::paging::Extra;

/// `NestedResponse`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NestedResponse {
    /// The property `result`.
    pub result: Option<NestedResponseResult>,
    /// The property `meta`.
    pub meta: Option<NestedResponseMeta>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::paging::__object! {
    NestedResponse, has_required: false {
        result: 0 optional "result";
        meta: 1 optional "meta";
    }
}

/// `NestedResponseResult`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NestedResponseResult {
    /// The property `list`.
    pub list: Option<Vec<Item>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::paging::__object! {
    NestedResponseResult, has_required: false {
        list: 0 optional "list";
    }
}

/// `NestedResponseMeta`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NestedResponseMeta {
    /// The property `after`.
    pub after: Option<i64>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::paging::__object! {
    NestedResponseMeta, has_required: false {
        after: 0 optional "after";
    }
}
