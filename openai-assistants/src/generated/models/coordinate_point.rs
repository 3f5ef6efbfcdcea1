// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/CoordinatePoint`.

use crate::Extra;

/// A point on the screen.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CoordinatePoint {
    /// Pixels from the left.
    pub x: i64,
    /// Pixels from the top.
    pub y: i64,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    CoordinatePoint, has_required: true {
        x: 0 required "x";
        y: 1 required "y";
    }
}
