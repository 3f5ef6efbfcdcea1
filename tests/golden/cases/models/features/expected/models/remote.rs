// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Remote`.

use crate::{Extra, Literal};

/// `Remote`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Remote {
    /// The property `type`.
    pub r#type: Literal,
    /// The property `place`.
    pub place: Option<String>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Remote {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `place`.
    pub fn place(mut self, place: impl Into<String>) -> Self {
        self.place = Some(place.into());
        self
    }
}

crate::__object! {
    Remote {
        r#type: literal("remote") "type";
        place: optional "place";
    }
}
