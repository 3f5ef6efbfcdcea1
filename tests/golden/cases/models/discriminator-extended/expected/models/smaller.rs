// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Smaller`.

use crate::convert::{IntoField, IntoNumberField};
use crate::{Extra, Literal};

/// Says no more than what it extends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Smaller {
    /// The property `kind`.
    pub kind: Literal,
    /// The property `name`.
    pub name: Option<String>,
    /// The property `size`.
    pub size: Option<i64>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Smaller {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    pub fn name<As>(mut self, name: impl IntoField<String, As>) -> Self {
        self.name = name.into_field().into_option();
        self
    }

    /// Sets `size`.
    pub fn size(mut self, size: impl IntoNumberField<i64>) -> Self {
        self.size = size.into_number_field();
        self
    }
}

crate::__object! {
    Smaller, has_required: true {
        kind: 0 literal("Smaller") "kind";
        name: 1 optional "name";
        size: 2 optional "size";
    }
}
