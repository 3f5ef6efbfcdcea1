// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/BrowserAutomationToolCall`.

use crate::types::{BrowserAutomationToolCallDetails, ToolCallId};
use crate::{Extra, Literal};

/// A call to browser automation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BrowserAutomationToolCall {
    /// ID of the tool call.
    pub id: ToolCallId,
    /// Always `browser_automation`.
    pub r#type: Literal,
    /// The call and what came of it.
    pub browser_automation: BrowserAutomationToolCallDetails,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    BrowserAutomationToolCall, has_required: true {
        id: 0 required "id";
        r#type: 1 literal("browser_automation") "type";
        browser_automation: 2 required "browser_automation";
    }
}

impl crate::PageItem for BrowserAutomationToolCall {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}
