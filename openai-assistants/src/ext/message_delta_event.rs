use std::borrow::Cow;

use super::text::join;
use crate::types::{MessageContentDelta, MessageDelta, MessageDeltaEvent};

impl MessageDeltaEvent {
    /// Returns the text that this delta adds, which may be empty. It is copied only if it has several parts.
    pub fn text(&self) -> Cow<'_, str> {
        self.delta.text()
    }
}

impl MessageDelta {
    /// The text that this delta adds; empty if it adds none.
    pub fn text(&self) -> Cow<'_, str> {
        let parts = self.content.iter().flatten().filter_map(|part| match part {
            MessageContentDelta::Text(block) => block.text.as_ref()?.value.as_deref(),
            _ => None,
        });
        join(parts, "")
    }
}
