// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ScrollAction`.

use crate::{Extra, Literal};

/// Scrolls at a place on the screen.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ScrollAction {
    /// Always `scroll`.
    pub r#type: Literal,
    /// Where the mouse is, in pixels from the left.
    pub x: i64,
    /// Where the mouse is, in pixels from the top.
    pub y: i64,
    /// How far to scroll sideways.
    pub scroll_x: i64,
    /// How far to scroll down.
    pub scroll_y: i64,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    ScrollAction, has_required: true {
        r#type: 0 literal("scroll") "type";
        x: 1 required "x";
        y: 2 required "y";
        scroll_x: 3 required "scroll_x";
        scroll_y: 4 required "scroll_y";
    }
}
