// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject`.

use crate::{Extra, Literal};

/// A piece of the text that the code printed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CodeInterpreterLogs {
    /// Position of the output among those of the call, from 0.
    pub index: i64,
    /// Always `logs`.
    pub r#type: Literal,
    /// Next piece of the text.
    pub logs: Option<String>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    CodeInterpreterLogs, has_required: true {
        index: 0 required "index";
        r#type: 1 literal("logs") "type";
        logs: 2 optional "logs";
    }
}
