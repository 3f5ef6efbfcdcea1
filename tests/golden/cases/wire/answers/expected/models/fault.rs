// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Fault`.

use crate::answers::Extra;

/// `Fault`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Fault {
    /// The property `reason`.
    pub reason: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::answers::__object! {
    Fault, has_required: false {
        reason: 0 optional "reason";
    }
}
