// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/FoundryKeyPressAction`.

use crate::{Extra, Literal};

/// Presses keys together.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KeyPressAction {
    /// Always `keypress`.
    pub r#type: Literal,
    /// Names of the keys.
    pub keys: Vec<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    KeyPressAction, has_required: true {
        r#type: 0 literal("keypress") "type";
        keys: 1 required "keys";
    }
}
