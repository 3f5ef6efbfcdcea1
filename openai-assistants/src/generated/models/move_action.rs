// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/MoveAction`.

use crate::{Extra, Literal};

/// Moves the mouse.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MoveAction {
    /// Always `move`.
    pub r#type: Literal,
    /// Where to, in pixels from the left.
    pub x: i64,
    /// Where to, in pixels from the top.
    pub y: i64,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    MoveAction, has_required: true {
        r#type: 0 literal("move") "type";
        x: 1 required "x";
        y: 2 required "y";
    }
}
