// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Noted`.

use crate::types::Note;
use crate::{Extra, Literal};

/// `Noted`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Noted {
    /// Whether notes are on.
    pub enabled: Option<bool>,
    /// The property `event`.
    pub event: Literal,
    /// The property `data`.
    pub data: Note,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    Noted, has_required: true {
        enabled: 0 optional "enabled";
        event: 1 literal("note.created") "event";
        data: 2 required "data";
    }
}
