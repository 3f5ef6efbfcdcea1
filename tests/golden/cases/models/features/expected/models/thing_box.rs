// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing/properties/box`.

use crate::convert::{IntoField, IntoNumberField};
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
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ThingBox {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `width`.
    pub fn width(mut self, width: impl IntoNumberField<i64>) -> Self {
        self.width = width.into_number_field();
        self
    }

    /// Sets `thing`.
    pub fn thing<As>(mut self, thing: impl IntoField<Thing, As>) -> Self {
        self.thing = thing.into_field().into_option().map(Box::new);
        self
    }
}

crate::__object! {
    ThingBox, has_required: false {
        width: 0 optional "width";
        thing: 1 optional "thing";
    }
}
