// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Secrets`.

use crate::requests::Extra;

/// `Secrets`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Secrets {
    /// The property `key`.
    pub key: String,
    /// The property `pin`.
    pub pin: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::requests::__object! {
    Secrets, has_required: true {
        key: 0 required "key";
        pin: 1 optional "pin";
    }
}
