// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Page`.

use serde_json::Value;
use crate::Extra;

/// `PageObject`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PageObject {
    /// The property `items`.
    pub items: Option<Vec<Value>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    PageObject, has_required: false {
        items: 0 optional "items";
    }
}
