// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Good`.

use crate::convert::IntoField;
use crate::Extra;

/// `Good`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Good {
    /// The property `ok`.
    pub ok: bool,
    /// The property `value`.
    pub value: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Good {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `value`.
    pub fn value<As>(mut self, value: impl IntoField<String, As>) -> Self {
        self.value = value.into_field().into_option();
        self
    }
}

crate::__object! {
    Good, has_required: true {
        ok: 0 fixed(true) "ok";
        value: 1 optional "value";
    }
}
