// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ThingPage`.

use crate::convert::IntoList;
use crate::types::Thing;
use crate::Extra;

/// `ThingPage`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingPage {
    /// The property `items`.
    pub items: Option<Vec<Thing>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ThingPage {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `items`.
    pub fn items<As>(mut self, items: impl IntoList<Thing, As>) -> Self {
        self.items = items.into_list();
        self
    }
}

crate::__object! {
    ThingPage, has_required: false {
        items: 0 optional "items";
    }
}
