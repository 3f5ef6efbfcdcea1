// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/PetPage`.

use crate::convert::IntoList;
use crate::types::Pet;
use crate::Extra;

/// `PetPage`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PetPage {
    /// The property `items`.
    pub items: Option<Vec<Pet>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl PetPage {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `items`.
    pub fn items<As>(mut self, items: impl IntoList<Pet, As>) -> Self {
        self.items = items.into_list();
        self
    }
}

crate::__object! {
    PetPage, has_required: false {
        items: 0 optional "items";
    }
}
