// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ScreenshotAction`.

use crate::{Extra, Literal};

/// Does nothing but take a screenshot.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ScreenshotAction {
    /// Always `screenshot`.
    pub r#type: Literal,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    ScreenshotAction, has_required: true {
        r#type: 0 literal("screenshot") "type";
    }
}
