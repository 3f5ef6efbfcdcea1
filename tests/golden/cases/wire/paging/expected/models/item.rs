// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Item`.

use crate::paging::Extra;

/// `Item`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Item {
    /// The property `id`.
    pub id: Option<String>,
    /// The property `name`.
    pub name: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::paging::__object! {
    Item, has_required: false {
        id: 0 optional "id";
        name: 1 optional "name";
    }
}
