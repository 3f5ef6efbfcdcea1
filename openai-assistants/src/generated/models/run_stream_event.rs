// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/RunStreamEvent`.

use serde_json::Value;
use crate::types::Run;

/// An event about the run itself.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RunStreamEvent {
    /// `thread.run.created`: A run was created.
    ThreadRunCreated(Box<Run>),
    /// `thread.run.queued`: The run is waiting to start or to resume.
    ThreadRunQueued(Box<Run>),
    /// `thread.run.in_progress`: Work on the run has begun.
    ThreadRunInProgress(Box<Run>),
    /// `thread.run.requires_action`: The run waits for tool outputs. The stream ends after this.
    ThreadRunRequiresAction(Box<Run>),
    /// `thread.run.completed`: The run finished.
    ThreadRunCompleted(Box<Run>),
    /// `thread.run.incomplete`: The run stopped at a token limit.
    ThreadRunIncomplete(Box<Run>),
    /// `thread.run.failed`: The run failed; `last_error` in the data says why.
    ThreadRunFailed(Box<Run>),
    /// `thread.run.cancelling`: The run is being cancelled.
    ThreadRunCancelling(Box<Run>),
    /// `thread.run.cancelled`: The run was cancelled.
    ThreadRunCancelled(Box<Run>),
    /// `thread.run.expired`: The run expired.
    ThreadRunExpired(Box<Run>),
    /// An event unknown to this version of the crate.
    Unknown {
        /// The event's name.
        event: String,
        /// Its data; a JSON string if it was not JSON.
        data: Value,
    },
}

impl RunStreamEvent {
    /// The names of the events, in the order of the variants.
    pub const NAMES: [&'static str; 10] = [
        "thread.run.created",
        "thread.run.queued",
        "thread.run.in_progress",
        "thread.run.requires_action",
        "thread.run.completed",
        "thread.run.incomplete",
        "thread.run.failed",
        "thread.run.cancelling",
        "thread.run.cancelled",
        "thread.run.expired",
    ];
    /// Returns the event's name, as sent in `event:`.
    pub fn name(&self) -> &str {
        match self {
            Self::ThreadRunCreated { .. } => "thread.run.created",
            Self::ThreadRunQueued { .. } => "thread.run.queued",
            Self::ThreadRunInProgress { .. } => "thread.run.in_progress",
            Self::ThreadRunRequiresAction { .. } => "thread.run.requires_action",
            Self::ThreadRunCompleted { .. } => "thread.run.completed",
            Self::ThreadRunIncomplete { .. } => "thread.run.incomplete",
            Self::ThreadRunFailed { .. } => "thread.run.failed",
            Self::ThreadRunCancelling { .. } => "thread.run.cancelling",
            Self::ThreadRunCancelled { .. } => "thread.run.cancelled",
            Self::ThreadRunExpired { .. } => "thread.run.expired",
            Self::Unknown { event, .. } => event,
        }
    }

    /// Returns the event's data as one line of text, as sent in `data:`.
    #[inline]
    pub fn data(&self) -> String {
        crate::json::event_data(self)
    }
}

impl crate::StreamEvent for RunStreamEvent {
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

impl crate::json::Events for RunStreamEvent {
    const NAMES: &'static [&'static str] = &Self::NAMES;
    fn read(
        &mut self,
        index: usize,
        reader: &mut crate::json::Reader<'_>,
    ) -> crate::json::Read {
        *self = match index {
            0 => Self::ThreadRunCreated(reader.read()?),
            1 => Self::ThreadRunQueued(reader.read()?),
            2 => Self::ThreadRunInProgress(reader.read()?),
            3 => Self::ThreadRunRequiresAction(reader.read()?),
            4 => Self::ThreadRunCompleted(reader.read()?),
            5 => Self::ThreadRunIncomplete(reader.read()?),
            6 => Self::ThreadRunFailed(reader.read()?),
            7 => Self::ThreadRunCancelling(reader.read()?),
            8 => Self::ThreadRunCancelled(reader.read()?),
            9 => Self::ThreadRunExpired(reader.read()?),
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
            Self::ThreadRunCreated(data) => write("data", crate::Json::view(data)),
            Self::ThreadRunQueued(data) => write("data", crate::Json::view(data)),
            Self::ThreadRunInProgress(data) => write("data", crate::Json::view(data)),
            Self::ThreadRunRequiresAction(data) => write("data", crate::Json::view(data)),
            Self::ThreadRunCompleted(data) => write("data", crate::Json::view(data)),
            Self::ThreadRunIncomplete(data) => write("data", crate::Json::view(data)),
            Self::ThreadRunFailed(data) => write("data", crate::Json::view(data)),
            Self::ThreadRunCancelling(data) => write("data", crate::Json::view(data)),
            Self::ThreadRunCancelled(data) => write("data", crate::Json::view(data)),
            Self::ThreadRunExpired(data) => write("data", crate::Json::view(data)),
            Self::Unknown { data, .. } => write("data", crate::Json::view(data)),
        }
    }
}

crate::__events!(RunStreamEvent);
