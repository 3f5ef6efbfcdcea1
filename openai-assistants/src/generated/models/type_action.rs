// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/TypeAction`.

use crate::{Extra, Literal};

/// Types text.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TypeAction {
    /// Always `type`.
    pub r#type: Literal,
    /// The text.
    pub text: String,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    TypeAction {
        r#type: literal("type") "type";
        text: required "text";
    }
}
