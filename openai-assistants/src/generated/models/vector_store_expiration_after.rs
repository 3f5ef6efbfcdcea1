// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/VectorStoreExpirationAfter`.

use crate::convert::IntoNumber;
use crate::{Extra, Literal};

/// When a vector store expires.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreExpirationAfter {
    /// The moment from which the days count. Always `last_active_at`, so every use puts off the end.
    pub anchor: Literal,
    /// Days from the anchor to the end, between 1 and 365.
    pub days: i64,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl VectorStoreExpirationAfter {
    /// Creates a value from the required fields; no others are set.
    pub fn new(days: impl IntoNumber<i64>) -> Self {
        Self {
            days: days.into_number(),
            ..Self::default()
        }
    }
}

crate::__object! {
    VectorStoreExpirationAfter, has_required: true {
        anchor: 0 literal("last_active_at") "anchor";
        days: 1 required "days";
    }
}
