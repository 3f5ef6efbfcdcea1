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
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

crate::__object! {
    Thing {
        id: optional "id";
    }
}
