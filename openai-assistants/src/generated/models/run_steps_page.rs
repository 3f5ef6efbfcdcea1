// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ListRunStepsResponse`.

use crate::types::RunStep;
use crate::Page;

/// One page of run steps.
pub type RunStepsPage = Page<RunStep>;
