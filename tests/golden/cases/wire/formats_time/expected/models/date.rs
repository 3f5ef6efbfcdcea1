// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Date`.

use crate::formats_time::convert::IntoNumberField;
use crate::formats_time::Extra;

/// `Date`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Date {
    /// The property `day`.
    pub day: Option<i64>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Date {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `day`.
    pub fn day(mut self, day: impl IntoNumberField<i64>) -> Self {
        self.day = day.into_number_field();
        self
    }
}

crate::formats_time::__object! {
    Date, has_required: false {
        day: 0 optional "day";
    }
}
