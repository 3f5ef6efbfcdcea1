// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Cat`.

use crate::convert::IntoNumber;
use crate::{Extra, Literal};

/// `Cat`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// The property `species`.
    pub species: Literal,
    /// The property `lives`.
    pub lives: i64,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Cat {
    /// Creates a value from the required fields; no others are set.
    pub fn new(lives: impl IntoNumber<i64>) -> Self {
        Self {
            lives: lives.into_number(),
            ..Self::default()
        }
    }
}

crate::__object! {
    Cat, has_required: true {
        species: 0 literal("cat") "species";
        lives: 1 required "lives";
    }
}
