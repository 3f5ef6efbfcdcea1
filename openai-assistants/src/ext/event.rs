use std::borrow::Cow;

use crate::event::{EventRole, StreamEvent};
use crate::types::{AssistantStreamEvent, Message, Run, RunStep};

impl AssistantStreamEvent {
    /// Returns the run after this event, if the event is about a run.
    pub fn run(&self) -> Option<&Run> {
        match self {
            Self::ThreadRunCreated(run)
            | Self::ThreadRunQueued(run)
            | Self::ThreadRunInProgress(run)
            | Self::ThreadRunRequiresAction(run)
            | Self::ThreadRunCompleted(run)
            | Self::ThreadRunIncomplete(run)
            | Self::ThreadRunFailed(run)
            | Self::ThreadRunCancelling(run)
            | Self::ThreadRunCancelled(run)
            | Self::ThreadRunExpired(run) => Some(run),
            _ => None,
        }
    }

    /// Returns the step after this event, if the event has a complete one.
    pub fn step(&self) -> Option<&RunStep> {
        match self {
            Self::ThreadRunStepCreated(step)
            | Self::ThreadRunStepInProgress(step)
            | Self::ThreadRunStepCompleted(step)
            | Self::ThreadRunStepFailed(step)
            | Self::ThreadRunStepCancelled(step)
            | Self::ThreadRunStepExpired(step) => Some(step),
            _ => None,
        }
    }

    /// Returns the message after this event, if the event has a complete one.
    pub fn message(&self) -> Option<&Message> {
        match self {
            Self::ThreadMessageCreated(message)
            | Self::ThreadMessageInProgress(message)
            | Self::ThreadMessageCompleted(message)
            | Self::ThreadMessageIncomplete(message) => Some(message),
            _ => None,
        }
    }

    /// The text that the event adds to a message; `None` if it adds none.
    pub fn text_delta(&self) -> Option<Cow<'_, str>> {
        match self {
            Self::ThreadMessageDelta(delta) => Some(delta.text()).filter(|text| !text.is_empty()),
            _ => None,
        }
    }

    /// Whether the run is in a terminal status or requires action after this event.
    pub fn is_terminal(&self) -> bool {
        Self::role(self.name()) == EventRole::Terminal
    }
}
