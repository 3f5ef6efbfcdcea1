// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use crate::Extra;

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The property `left`.
    pub left: Option<Box<Thing>>,
    /// The property `right`.
    pub right: Option<Box<Thing>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Thing {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `left`.
    pub fn left(mut self, left: impl Into<Thing>) -> Self {
        self.left = Some(Box::new(left.into()));
        self
    }

    /// Sets `right`.
    pub fn right(mut self, right: impl Into<Thing>) -> Self {
        self.right = Some(Box::new(right.into()));
        self
    }
}

crate::__object! {
    Thing {
        left: optional "left";
        right: optional "right";
    }
}

impl crate::Params for Thing {
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
