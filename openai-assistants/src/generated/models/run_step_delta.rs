// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/RunStepDeltaObject/properties/delta`.

use crate::types::StepDetailsDelta;
use crate::Extra;

/// The parts of the run step that are new.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RunStepDelta {
    /// New parts of the message reference or of the tool calls.
    pub step_details: Option<StepDetailsDelta>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    RunStepDelta, has_required: false {
        step_details: 0 optional "step_details";
    }
}
