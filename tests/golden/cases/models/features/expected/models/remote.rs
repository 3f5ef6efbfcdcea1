// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Remote`.

use crate::convert::IntoField;
use crate::{Extra, Literal};

/// `Remote`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Remote {
    /// The property `type`.
    pub r#type: Literal,
    /// The property `place`.
    pub place: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Remote {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `place`.
    pub fn place<As>(mut self, place: impl IntoField<String, As>) -> Self {
        self.place = place.into_field().into_option();
        self
    }
}

crate::__object! {
    Remote, has_required: true {
        r#type: 0 literal("remote") "type";
        place: 1 optional "place";
    }
}
