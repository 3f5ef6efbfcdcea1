// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Color`.

use crate::requests::convert::IntoNumberField;
use crate::requests::Extra;

/// `Color`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Color {
    /// The property `R`.
    pub r: Option<i64>,
    /// The property `G`.
    pub g: Option<i64>,
    /// The property `B`.
    pub b: Option<i64>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Color {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `r`.
    pub fn r(mut self, r: impl IntoNumberField<i64>) -> Self {
        self.r = r.into_number_field();
        self
    }

    /// Sets `g`.
    pub fn g(mut self, g: impl IntoNumberField<i64>) -> Self {
        self.g = g.into_number_field();
        self
    }

    /// Sets `b`.
    pub fn b(mut self, b: impl IntoNumberField<i64>) -> Self {
        self.b = b.into_number_field();
        self
    }
}

crate::requests::__object! {
    Color, has_required: false {
        r: 0 optional "R";
        g: 1 optional "G";
        b: 2 optional "B";
    }
}
