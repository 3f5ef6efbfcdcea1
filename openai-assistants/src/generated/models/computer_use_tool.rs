// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ComputerUseTool`.

use crate::types::ComputerUseToolParameters;
use crate::{Extra, Literal};

/// Computer use: the model asks for clicks and keys, your program carries them out and answers with
/// a screenshot.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ComputerUseTool {
    /// Always `computer_use_preview`.
    pub r#type: Literal,
    /// The computer that is operated.
    pub computer_use_preview: ComputerUseToolParameters,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ComputerUseTool {
    /// Creates a value from the required fields; no others are set.
    pub fn new(computer_use_preview: impl Into<ComputerUseToolParameters>) -> Self {
        Self {
            computer_use_preview: computer_use_preview.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    ComputerUseTool, has_required: true {
        r#type: 0 literal("computer_use_preview") "type";
        computer_use_preview: 1 required "computer_use_preview";
    }
}
