// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/BrowserAutomationToolParameters`.

use crate::types::BrowserAutomationToolConnectionParameters;
use crate::Extra;

/// Settings of browser automation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BrowserAutomationToolParameters {
    /// Connection to the service that runs the browser.
    pub connection: BrowserAutomationToolConnectionParameters,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl BrowserAutomationToolParameters {
    /// Creates a value from the required fields; no others are set.
    pub fn new(
        connection: impl Into<BrowserAutomationToolConnectionParameters>,
    ) -> Self {
        Self {
            connection: connection.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    BrowserAutomationToolParameters, has_required: true {
        connection: 0 required "connection";
    }
}
