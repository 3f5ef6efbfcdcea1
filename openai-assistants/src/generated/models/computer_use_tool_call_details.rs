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
    ComputerUseToolCallDetails {
        action: required "action";
        pending_safety_checks: required "pending_safety_checks";
        output: optional "output";
        acknowledged_safety_checks: optional "acknowledged_safety_checks";
    }
}
