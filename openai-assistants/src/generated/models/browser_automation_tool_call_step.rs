// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/BrowserAutomationToolCallStep`.

use crate::Extra;

/// A step that the browser took.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BrowserAutomationToolCallStep {
    /// How the step before it went.
    pub last_step_result: String,
    /// What the browser shows.
    pub current_state: String,
    /// What is to be done next.
    pub next_step: String,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    BrowserAutomationToolCallStep, has_required: true {
        last_step_result: 0 required "last_step_result";
        current_state: 1 required "current_state";
        next_step: 2 required "next_step";
    }
}
