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
    TypeAction, has_required: true {
        r#type: 0 literal("type") "type";
        text: 1 required "text";
    }
}
