// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/SeaGull`.

use crate::convert::{IntoList, IntoNumberField};
use crate::types::Bird;
use crate::{Extra, Literal};

/// `SeaGull`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SeaGull {
    /// The property `kind`.
    pub kind: Literal,
    /// The property `friends`.
    pub friends: Option<Vec<Bird>>,
    /// The property `wings`.
    pub wings: Option<i64>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl SeaGull {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `friends`.
    pub fn friends<As>(mut self, friends: impl IntoList<Bird, As>) -> Self {
        self.friends = friends.into_list();
        self
    }

    /// Sets `wings`.
    pub fn wings(mut self, wings: impl IntoNumberField<i64>) -> Self {
        self.wings = wings.into_number_field();
        self
    }
}

crate::__object! {
    SeaGull, has_required: true {
        kind: 0 literal("SeaGull") "kind";
        friends: 1 optional "friends";
        wings: 2 optional "wings";
    }
}
