// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/SawShark`.

use crate::convert::{IntoNumber, IntoNumberField};
use crate::{Extra, Literal};

/// `SawShark`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SawShark {
    /// The property `kind`.
    pub kind: Literal,
    /// The property `age`.
    pub age: i64,
    /// The property `sharktype`.
    pub sharktype: Literal,
    /// The property `teeth`.
    pub teeth: Option<i64>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl SawShark {
    /// Creates a value from the required fields; no others are set.
    pub fn new(age: impl IntoNumber<i64>) -> Self {
        Self {
            age: age.into_number(),
            ..Self::default()
        }
    }

    /// Sets `teeth`.
    pub fn teeth(mut self, teeth: impl IntoNumberField<i64>) -> Self {
        self.teeth = teeth.into_number_field();
        self
    }
}

crate::__object! {
    SawShark, has_required: true {
        kind: 0 literal("shark") "kind";
        age: 1 required "age";
        sharktype: 2 literal("saw") "sharktype";
        teeth: 3 optional "teeth";
    }
}
