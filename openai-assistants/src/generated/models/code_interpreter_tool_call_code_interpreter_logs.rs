// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/RunStepDetailsToolCallsCodeOutputLogsObject`.

use crate::{Extra, Literal};

/// Text that the code printed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CodeInterpreterToolCallCodeInterpreterLogs {
    /// Always `logs`.
    pub r#type: Literal,
    /// The text.
    pub logs: String,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    CodeInterpreterToolCallCodeInterpreterLogs, has_required: true {
        r#type: 0 literal("logs") "type";
        logs: 1 required "logs";
    }
}
