// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/FileExpirationAfter`.

use crate::convert::IntoNumber;
use crate::{Extra, Literal};

/// When a file is deleted automatically. Without it, files with purpose `batch` are kept for 30
/// days and all others until they are deleted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileExpirationAfter {
    /// The moment from which the time counts. Always `created_at`.
    pub anchor: Literal,
    /// Seconds from the anchor to the end, between 3600 (an hour) and 2592000 (30 days).
    pub seconds: i64,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl FileExpirationAfter {
    /// Creates a value from the required fields; no others are set.
    pub fn new(seconds: impl IntoNumber<i64>) -> Self {
        Self {
            seconds: seconds.into_number(),
            ..Self::default()
        }
    }
}

crate::__object! {
    FileExpirationAfter, has_required: true {
        anchor: 0 literal("created_at") "anchor";
        seconds: 1 required "seconds";
    }
}
