// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ErrorEvent`.

use crate::types::Note;
use crate::{Extra, Literal};

/// `ErrorEvent`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ErrorEvent {
    /// The property `event`.
    pub event: Literal,
    /// The property `data`.
    pub data: Note,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    ErrorEvent, has_required: true {
        event: 0 literal("error") "event";
        data: 1 required "data";
    }
}
