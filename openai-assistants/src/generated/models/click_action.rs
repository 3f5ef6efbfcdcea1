// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ClickAction`.

use crate::types::MouseButton;
use crate::{Extra, Literal};

/// Clicks somewhere on the screen.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickAction {
    /// Always `click`.
    pub r#type: Literal,
    /// Where, in pixels from the left.
    pub x: i64,
    /// Where, in pixels from the top.
    pub y: i64,
    /// Button of the mouse: `left`, `right`, `wheel`, `back` or `forward`.
    pub button: MouseButton,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    ClickAction, has_required: true {
        r#type: 0 literal("click") "type";
        x: 1 required "x";
        y: 2 required "y";
        button: 3 required "button";
    }
}
