// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Point`.

use crate::requests::convert::IntoNumberField;
use crate::requests::Extra;

/// `Point`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Point {
    /// The property `x`.
    pub x: Option<i64>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Point {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `x`.
    pub fn x(mut self, x: impl IntoNumberField<i64>) -> Self {
        self.x = x.into_number_field();
        self
    }
}

crate::requests::__object! {
    Point, has_required: false {
        x: 0 optional "x";
    }
}

impl crate::requests::Params for Point {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::requests::Parts> {
        let mut parts = crate::requests::Parts::json(&self)?;
        parts.media("application/vnd.points+json");
        Ok(parts)
    }
}
