// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing/properties/box`.

use crate::types::Thing;
use crate::Extra;

/// What it is in.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingBox {
    /// The property `width`.
    pub width: Option<i64>,
    /// The property `thing`.
    pub thing: Option<Box<Thing>>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl ThingBox {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `width`.
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }

    /// Sets `thing`.
    pub fn thing(mut self, thing: impl Into<Thing>) -> Self {
        self.thing = Some(Box::new(thing.into()));
        self
    }
}

crate::__object! {
    ThingBox {
        width: optional "width";
        thing: optional "thing";
    }
}
