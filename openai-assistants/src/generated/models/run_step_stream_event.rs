// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/RunStepStreamEvent`.

use serde_json::Value;
use crate::types::{RunStep, RunStepDeltaEvent};

/// An event about a step of the run.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RunStepStreamEvent {
    /// `thread.run.step.created`: A run step was created.
    ThreadRunStepCreated(Box<RunStep>),
    /// `thread.run.step.in_progress`: Work on the run step has begun.
    ThreadRunStepInProgress(Box<RunStep>),
    /// `thread.run.step.delta`: The run step has new details.
    ThreadRunStepDelta(RunStepDeltaEvent),
    /// `thread.run.step.completed`: The run step finished.
    ThreadRunStepCompleted(Box<RunStep>),
    /// `thread.run.step.failed`: The run step failed; `last_error` in the data says why.
    ThreadRunStepFailed(Box<RunStep>),
    /// `thread.run.step.cancelled`: The run step was cancelled.
    ThreadRunStepCancelled(Box<RunStep>),
    /// `thread.run.step.expired`: The run step expired.
    ThreadRunStepExpired(Box<RunStep>),
    /// An event unknown to this version of the crate.
    Unknown {
        /// The event's name.
        event: String,
        /// Its data; a JSON string if it was not JSON.
        data: Value,
    },
}

impl RunStepStreamEvent {
    /// The names of the events, in the order of the variants.
    pub const NAMES: [&'static str; 7] = [
        "thread.run.step.created",
        "thread.run.step.in_progress",
        "thread.run.step.delta",
        "thread.run.step.completed",
        "thread.run.step.failed",
        "thread.run.step.cancelled",
        "thread.run.step.expired",
    ];
    /// Returns the event's name, as sent in `event:`.
    pub fn name(&self) -> &str {
        match self {
            Self::ThreadRunStepCreated { .. } => "thread.run.step.created",
            Self::ThreadRunStepInProgress { .. } => "thread.run.step.in_progress",
            Self::ThreadRunStepDelta { .. } => "thread.run.step.delta",
            Self::ThreadRunStepCompleted { .. } => "thread.run.step.completed",
            Self::ThreadRunStepFailed { .. } => "thread.run.step.failed",
            Self::ThreadRunStepCancelled { .. } => "thread.run.step.cancelled",
            Self::ThreadRunStepExpired { .. } => "thread.run.step.expired",
            Self::Unknown { event, .. } => event,
        }
    }

    /// Returns the event's data as one line of text, as sent in `data:`.
    #[inline]
    pub fn data(&self) -> String {
        crate::json::event_data(self)
    }
}

impl crate::StreamEvent for RunStepStreamEvent {
    fn decode_with(
        event: Option<&str>,
        data: &[u8],
        decoding: &mut crate::json::Decoding,
    ) -> serde_json::Result<Self> {
        crate::json::decode_event(event, data, decoding)
    }

    fn name(&self) -> &str {
        self.name()
    }
    #[inline]
    fn data(&self) -> String {
        crate::json::event_data(self)
    }

    fn role(_event: &str) -> crate::EventRole {
        crate::EventRole::Data
    }

    fn names() -> &'static [&'static str] {
        &Self::NAMES
    }
}

impl crate::json::Events for RunStepStreamEvent {
    const NAMES: &'static [&'static str] = &Self::NAMES;
    fn read(
        &mut self,
        index: usize,
        reader: &mut crate::json::Reader<'_>,
    ) -> crate::json::Read {
        *self = match index {
            0 => Self::ThreadRunStepCreated(reader.read()?),
            1 => Self::ThreadRunStepInProgress(reader.read()?),
            2 => Self::ThreadRunStepDelta(reader.read()?),
            3 => Self::ThreadRunStepCompleted(reader.read()?),
            4 => Self::ThreadRunStepFailed(reader.read()?),
            5 => Self::ThreadRunStepCancelled(reader.read()?),
            6 => Self::ThreadRunStepExpired(reader.read()?),
            _ => return Err(crate::json::ReadError),
        };
        Ok(())
    }

    fn constant(_index: usize) -> Option<Self> {
        None
    }

    fn unknown(event: String, data: Value) -> Self {
        Self::Unknown { event, data }
    }

    fn companion(&mut self, _name: &str, _value: &Value) {}
    #[inline]
    fn members<'a>(&'a self, write: &mut crate::json::Write<'_, 'a>) {
        write("event", crate::json::View::Text(self.name()));
        match self {
            Self::ThreadRunStepCreated(data) => write("data", crate::Json::view(data)),
            Self::ThreadRunStepInProgress(data) => write("data", crate::Json::view(data)),
            Self::ThreadRunStepDelta(data) => write("data", crate::Json::view(data)),
            Self::ThreadRunStepCompleted(data) => write("data", crate::Json::view(data)),
            Self::ThreadRunStepFailed(data) => write("data", crate::Json::view(data)),
            Self::ThreadRunStepCancelled(data) => write("data", crate::Json::view(data)),
            Self::ThreadRunStepExpired(data) => write("data", crate::Json::view(data)),
            Self::Unknown { data, .. } => write("data", crate::Json::view(data)),
        }
    }
}

crate::__events!(RunStepStreamEvent);
