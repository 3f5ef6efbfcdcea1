// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/PetPage`.

use crate::types::Pet;
use crate::Extra;

/// `PetPage`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PetPage {
    /// The property `items`.
    pub items: Option<Vec<Pet>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl PetPage {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `items`.
    pub fn items(mut self, items: impl IntoIterator<Item = impl Into<Pet>>) -> Self {
        self.items = Some(items.into_iter().map(Into::into).collect());
        self
    }
}

crate::__object! {
    PetPage {
        items: optional "items";
    }
}
