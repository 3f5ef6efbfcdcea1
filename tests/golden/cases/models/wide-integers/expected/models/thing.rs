// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Thing`.

use crate::convert::{IntoNumber, IntoNumberField};
use crate::{Extra, Nullable};

/// `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The property `seed`.
    pub seed: u64,
    /// The property `format`.
    pub format: Nullable<u64>,
    /// The property `signed`.
    pub signed: Option<i64>,
    /// The property `beyond`.
    pub beyond: Option<i64>,
    /// The property `absurd`.
    pub absurd: Option<i64>,
    /// The property `plain`.
    pub plain: i64,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Thing {
    /// Creates a value from the required fields; no others are set.
    pub fn new(seed: impl IntoNumber<u64>, plain: impl IntoNumber<i64>) -> Self {
        Self {
            seed: seed.into_number(),
            plain: plain.into_number(),
            ..Self::default()
        }
    }

    /// Sets `format`.
    pub fn format(mut self, format: impl IntoNumberField<u64>) -> Self {
        self.format = format.into_number_field().into();
        self
    }

    /// Sends `format` as `null`, which differs from omitting it.
    #[inline]
    pub fn format_null(mut self) -> Self {
        self.format = Nullable::Null;
        self
    }

    /// Sets `signed`.
    pub fn signed(mut self, signed: impl IntoNumberField<i64>) -> Self {
        self.signed = signed.into_number_field();
        self
    }

    /// Sets `beyond`.
    pub fn beyond(mut self, beyond: impl IntoNumberField<i64>) -> Self {
        self.beyond = beyond.into_number_field();
        self
    }

    /// Sets `absurd`.
    pub fn absurd(mut self, absurd: impl IntoNumberField<i64>) -> Self {
        self.absurd = absurd.into_number_field();
        self
    }
}

crate::__object! {
    Thing, has_required: true {
        seed: 0 required "seed";
        format: 1 clearable "format";
        signed: 2 optional "signed";
        beyond: 3 optional "beyond";
        absurd: 4 optional "absurd";
        plain: 5 required "plain";
    }
}

impl crate::Params for Thing {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}
