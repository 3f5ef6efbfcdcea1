// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use crate::types::ThingId;
use crate::Extra;

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The property `id`.
    pub id: Option<ThingId>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    Thing, has_required: false {
        id: 0 optional "id";
    }
}
