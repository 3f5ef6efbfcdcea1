// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/WaitAction`.

use crate::{Extra, Literal};

/// Waits for a moment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WaitAction {
    /// Always `wait`.
    pub r#type: Literal,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    WaitAction, has_required: true {
        r#type: 0 literal("wait") "type";
    }
}
