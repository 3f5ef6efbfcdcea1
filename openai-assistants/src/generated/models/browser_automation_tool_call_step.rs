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
    BrowserAutomationToolCallStep {
        last_step_result: required "last_step_result";
        current_state: required "current_state";
        next_step: required "next_step";
    }
}
