// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ComputerUseToolCallDetails`.

use crate::types::{ComputerScreenshot, ComputerUseAction, SafetyCheck};
use crate::Extra;

/// An action on the computer and the screenshot after it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ComputerUseToolCallDetails {
    /// What to do.
    pub action: ComputerUseAction,
    /// Warnings that had to be acknowledged first.
    pub pending_safety_checks: Vec<SafetyCheck>,
    /// What the screen showed after the action.
    pub output: Option<ComputerScreenshot>,
    /// Warnings that were acknowledged.
    pub acknowledged_safety_checks: Option<Vec<SafetyCheck>>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    ComputerUseToolCallDetails, has_required: true {
        action: 0 required "action";
        pending_safety_checks: 1 required "pending_safety_checks";
        output: 2 optional "output";
        acknowledged_safety_checks: 3 optional "acknowledged_safety_checks";
    }
}
