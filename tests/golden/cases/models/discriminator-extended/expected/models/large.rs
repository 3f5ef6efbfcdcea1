// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Large`.

use crate::convert::IntoField;
use crate::{Extra, Literal};

/// `Large`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Large {
    /// The property `kind`.
    pub kind: Literal,
    /// The property `name`.
    pub name: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Large {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    pub fn name<As>(mut self, name: impl IntoField<String, As>) -> Self {
        self.name = name.into_field().into_option();
        self
    }
}

crate::__object! {
    Large, has_required: true {
        kind: 0 literal("large") "kind";
        name: 1 optional "name";
    }
}
