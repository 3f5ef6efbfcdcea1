// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Either 2 deep`.

use crate::convert::IntoNumberField;
use crate::Extra;

/// `Either2Deep`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Either2Deep {
    /// The property `z`.
    pub z: Option<i64>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Either2Deep {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `z`.
    pub fn z(mut self, z: impl IntoNumberField<i64>) -> Self {
        self.z = z.into_number_field();
        self
    }
}

crate::__object! {
    Either2Deep, has_required: false {
        z: 0 optional "z";
    }
}
