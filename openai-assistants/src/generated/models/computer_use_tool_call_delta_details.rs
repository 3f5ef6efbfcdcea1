// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ComputerUseToolCallDeltaDetails`.

use crate::types::{ComputerScreenshot, ComputerUseAction, SafetyCheck};
use crate::Extra;

/// New parts of an action on the computer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ComputerUseToolCallDeltaDetails {
    /// What to do.
    pub action: Option<ComputerUseAction>,
    /// Warnings that had to be acknowledged first.
    pub pending_safety_checks: Option<Vec<SafetyCheck>>,
    /// What the screen showed after the action.
    pub output: Option<ComputerScreenshot>,
    /// Warnings that were acknowledged.
    pub acknowledged_safety_checks: Option<Vec<SafetyCheck>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    ComputerUseToolCallDeltaDetails, has_required: false {
        action: 0 optional "action";
        pending_safety_checks: 1 optional "pending_safety_checks";
        output: 2 optional "output";
        acknowledged_safety_checks: 3 optional "acknowledged_safety_checks";
    }
}
