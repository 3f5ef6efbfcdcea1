// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Fault`.

use crate::answers::Extra;

/// `Fault`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Fault {
    /// The property `reason`.
    pub reason: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

crate::answers::__object! {
    Fault {
        reason: optional "reason";
    }
}
