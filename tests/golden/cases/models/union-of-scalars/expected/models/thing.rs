// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use crate::convert::IntoField;
use crate::types::{Number, ValueObject};
use crate::Extra;

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The property `value`.
    pub value: ValueObject,
    /// The property `number`.
    pub number: Option<Number>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Thing {
    /// Creates a value from the required fields; no others are set.
    pub fn new(value: impl Into<ValueObject>) -> Self {
        Self {
            value: value.into(),
            ..Self::default()
        }
    }

    /// Sets `number`.
    pub fn number<As>(mut self, number: impl IntoField<Number, As>) -> Self {
        self.number = number.into_field().into_option();
        self
    }
}

crate::__object! {
    Thing, has_required: true {
        value: 0 required "value";
        number: 1 optional "number";
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
