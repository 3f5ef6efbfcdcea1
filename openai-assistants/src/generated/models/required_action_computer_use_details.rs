// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/RequiredActionComputerUseDetails`.

use crate::types::{ComputerUseAction, SafetyCheck};
use crate::Extra;

/// An action on the computer that waits to be carried out.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RequiredActionComputerUseDetails {
    /// What to do.
    pub action: ComputerUseAction,
    /// Warnings that have to be acknowledged before the action is carried out.
    pub pending_safety_checks: Vec<SafetyCheck>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    RequiredActionComputerUseDetails, has_required: true {
        action: 0 required "action";
        pending_safety_checks: 1 required "pending_safety_checks";
    }
}
