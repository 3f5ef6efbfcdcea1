// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/BrowserAutomationToolCallDetails`.

use crate::types::BrowserAutomationToolCallStep;
use crate::Extra;

/// A task for browser automation and how it went.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BrowserAutomationToolCallDetails {
    /// The task.
    pub input: String,
    /// What came of it.
    pub output: String,
    /// What the browser did, in order.
    pub steps: Vec<BrowserAutomationToolCallStep>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    BrowserAutomationToolCallDetails, has_required: true {
        input: 0 required "input";
        output: 1 required "output";
        steps: 2 required "steps";
    }
}
