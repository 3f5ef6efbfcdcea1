// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Bad`.

use crate::convert::IntoField;
use crate::Extra;

/// `Bad`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Bad {
    /// The property `ok`.
    pub ok: Option<bool>,
    /// The property `why`.
    pub why: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Bad {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self {
            ok: Some(false),
            ..Self::default()
        }
    }

    /// Sets `ok`.
    pub fn ok(mut self) -> Self {
        self.ok = Some(false);
        self
    }

    /// Sets `why`.
    pub fn why<As>(mut self, why: impl IntoField<String, As>) -> Self {
        self.why = why.into_field().into_option();
        self
    }
}

crate::__object! {
    Bad, has_required: false {
        ok: 0 optional "ok";
        why: 1 optional "why";
    }
}
