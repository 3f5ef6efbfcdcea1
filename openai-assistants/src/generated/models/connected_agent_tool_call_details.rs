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
    ConnectedAgentToolCallDetails {
        name: optional "name";
        arguments: optional(json_text) "arguments";
        output: optional "output";
        run_id: optional "run_id";
        thread_id: optional "thread_id";
        assistant_id: optional "assistant_id";
    }
}
