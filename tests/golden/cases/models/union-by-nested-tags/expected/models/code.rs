// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/Code`.

use crate::convert::IntoField;
use crate::types::Output;
use crate::{Extra, Literal};

/// `Code`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Code {
    /// The property `type`.
    pub r#type: Literal,
    /// The property `output`.
    pub output: Option<Output>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Code {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `output`.
    pub fn output<As>(mut self, output: impl IntoField<Output, As>) -> Self {
        self.output = output.into_field().into_option();
        self
    }
}

crate::__object! {
    Code, has_required: true {
        r#type: 0 literal("code") "type";
        output: 1 optional "output";
    }
}
