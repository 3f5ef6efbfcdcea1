// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use crate::Extra;

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The property `needed`.
    pub needed: bool,
    /// What a response leaves out and what is null are one.
    pub two_states: Option<bool>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    Thing, has_required: true {
        needed: 0 required "needed";
        two_states: 1 optional "two_states";
    }
}
