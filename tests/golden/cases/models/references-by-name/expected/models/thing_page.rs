// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ThingPage`.

use crate::types::Thing;
use crate::Extra;

/// `ThingPage`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingPage {
    /// The property `items`.
    pub items: Option<Vec<Thing>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ThingPage {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `items`.
    pub fn items(mut self, items: impl IntoIterator<Item = impl Into<Thing>>) -> Self {
        self.items = Some(items.into_iter().map(Into::into).collect());
        self
    }
}

crate::__object! {
    ThingPage {
        items: optional "items";
    }
}
