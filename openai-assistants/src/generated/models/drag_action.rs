// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/DragAction`.

use crate::types::CoordinatePoint;
use crate::{Extra, Literal};

/// Drags the mouse with the left button held down.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DragAction {
    /// Always `drag`.
    pub r#type: Literal,
    /// Points that the mouse passes, from first to last.
    pub path: Vec<CoordinatePoint>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    DragAction, has_required: true {
        r#type: 0 literal("drag") "type";
        path: 1 required "path";
    }
}
