// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use crate::convert::IntoNumberField;
use crate::Extra;

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The property `as_number`.
    pub as_number: Option<u64>,
    /// The property `as_flag`.
    pub as_flag: Option<i64>,
    /// The property `fraction`.
    pub fraction: Option<f64>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Thing {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `as_number`.
    pub fn as_number(mut self, as_number: impl IntoNumberField<u64>) -> Self {
        self.as_number = as_number.into_number_field();
        self
    }

    /// Sets `as_flag`.
    pub fn as_flag(mut self, as_flag: impl IntoNumberField<i64>) -> Self {
        self.as_flag = as_flag.into_number_field();
        self
    }

    /// Sets `fraction`.
    pub fn fraction(mut self, fraction: impl IntoNumberField<f64>) -> Self {
        self.fraction = fraction.into_number_field();
        self
    }
}

crate::__object! {
    Thing, has_required: false {
        as_number: 0 optional "as_number";
        as_flag: 1 optional "as_flag";
        fraction: 2 optional "fraction";
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
