// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Point`.

use crate::requests::convert::IntoNumberField;
use crate::requests::{Extra, Nullable};

/// `PointPatch`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PointPatch {
    /// The property `x`.
    pub x: Nullable<i64>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl PointPatch {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `x`.
    pub fn x(mut self, x: impl IntoNumberField<i64>) -> Self {
        self.x = x.into_number_field().into();
        self
    }

    /// Sends `x` as `null`, which differs from omitting it.
    #[inline]
    pub fn x_null(mut self) -> Self {
        self.x = Nullable::Null;
        self
    }
}

crate::requests::__object! {
    PointPatch, has_required: false {
        x: 0 clearable "x";
    }
}
