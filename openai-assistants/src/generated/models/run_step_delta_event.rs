// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/RunStepDeltaObject`.

use crate::types::{RunStepDelta, StepId};
use crate::{Extra, Literal};

/// What is new in a run step while it is streamed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RunStepDeltaEvent {
    /// ID of the run step that the change belongs to.
    pub id: StepId,
    /// Always `thread.run.step.delta`.
    pub object: Literal,
    /// The parts of the run step that are new.
    pub delta: RunStepDelta,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

crate::__object! {
    RunStepDeltaEvent, has_required: true {
        id: 0 required "id";
        object: 1 literal("thread.run.step.delta") "object";
        delta: 2 required "delta";
    }
}

impl crate::PageItem for RunStepDeltaEvent {
    fn cursor(&self) -> &str {
        self.id.as_str()
    }
}
