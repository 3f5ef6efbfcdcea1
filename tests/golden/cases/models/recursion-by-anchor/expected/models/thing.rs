// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use crate::convert::IntoField;
use crate::Extra;

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The property `left`.
    pub left: Option<Box<Thing>>,
    /// The property `right`.
    pub right: Option<Box<Thing>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Thing {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `left`.
    pub fn left<As>(mut self, left: impl IntoField<Thing, As>) -> Self {
        self.left = left.into_field().into_option().map(Box::new);
        self
    }

    /// Sets `right`.
    pub fn right<As>(mut self, right: impl IntoField<Thing, As>) -> Self {
        self.right = right.into_field().into_option().map(Box::new);
        self
    }
}

crate::__object! {
    Thing, has_required: false {
        left: 0 optional "left";
        right: 1 optional "right";
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
