// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ConnectedAgentToolCallDetails`.

use crate::types::{AssistantId, RunId, ThreadId};
use crate::Extra;

/// A task for another assistant and its answer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectedAgentToolCallDetails {
    /// Name of the assistant, as in the tool.
    pub name: Option<String>,
    /// The task, as JSON text written by the model.
    pub arguments: Option<String>,
    /// What it answered; unset before that.
    pub output: Option<String>,
    /// ID of the run that answers.
    pub run_id: Option<RunId>,
    /// ID of the thread that the run works on.
    pub thread_id: Option<ThreadId>,
    /// ID of the assistant.
    pub assistant_id: Option<AssistantId>,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    ConnectedAgentToolCallDetails, has_required: false {
        name: 0 optional "name";
        arguments: 1 optional(json_text) "arguments";
        output: 2 optional "output";
        run_id: 3 optional "run_id";
        thread_id: 4 optional "thread_id";
        assistant_id: 5 optional "assistant_id";
    }
}
