// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/BrowserAutomationToolConnectionParameters`.

use crate::Extra;

/// Names the connection that browser automation uses.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BrowserAutomationToolConnectionParameters {
    /// ID of the project's connection to Playwright.
    pub id: String,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl BrowserAutomationToolConnectionParameters {
    /// Creates a value from the required fields; no others are set.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    BrowserAutomationToolConnectionParameters, has_required: true {
        id: 0 required "id";
    }
}

impl crate::PageItem for BrowserAutomationToolConnectionParameters {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}
