// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/FoundryDoubleClickAction`.

use crate::{Extra, Literal};

/// Clicks twice with the left button.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DoubleClickAction {
    /// Always `double_click`.
    pub r#type: Literal,
    /// Where, in pixels from the left.
    pub x: i64,
    /// Where, in pixels from the top.
    pub y: i64,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    DoubleClickAction, has_required: true {
        r#type: 0 literal("double_click") "type";
        x: 1 required "x";
        y: 2 required "y";
    }
}
