// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/BrowserAutomationTool`.

use crate::types::BrowserAutomationToolParameters;
use crate::{Extra, Literal};

/// Browser automation, which carries out tasks on websites.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BrowserAutomationTool {
    /// Always `browser_automation`.
    pub r#type: Literal,
    /// Where the browser runs.
    pub browser_automation: BrowserAutomationToolParameters,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl BrowserAutomationTool {
    /// Creates a value from the required fields; no others are set.
    pub fn new(browser_automation: impl Into<BrowserAutomationToolParameters>) -> Self {
        Self {
            browser_automation: browser_automation.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    BrowserAutomationTool, has_required: true {
        r#type: 0 literal("browser_automation") "type";
        browser_automation: 1 required "browser_automation";
    }
}
