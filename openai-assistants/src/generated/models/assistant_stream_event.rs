// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/AssistantStreamEvent`.

use serde_json::Value;
use crate::types::{
    ErrorObject, Message, MessageDeltaEvent, MessageStreamEvent, Run, RunStep,
    RunStepDeltaEvent, RunStepStreamEvent, RunStreamEvent, Thread, ThreadStreamEvent,
};

/// An event of a streamed run, sent as a server-sent event whose name is `event` and whose payload
/// is `data`.
///
/// An object is announced by its `created` event, has one event for every state it enters, and
/// sends its content bit by bit in `delta` events. `done` ends the stream. Servers may send events
/// that are not listed here.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AssistantStreamEvent {
    /// `thread.created`: A thread was created, as the first event of a run that was created together
    /// with it.
    ThreadCreated {
        /// The event's data.
        data: Thread,
        /// Listed in the published document without a meaning for threads; usually absent.
        enabled: Option<bool>,
    },
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
    /// `thread.message.created`: A message was created.
    ThreadMessageCreated(Box<Message>),
    /// `thread.message.in_progress`: The message is being written.
    ThreadMessageInProgress(Box<Message>),
    /// `thread.message.delta`: The message has new content.
    ThreadMessageDelta(MessageDeltaEvent),
    /// `thread.message.completed`: The message is whole.
    ThreadMessageCompleted(Box<Message>),
    /// `thread.message.incomplete`: The message ended early; `incomplete_details` in the data says why.
    ThreadMessageIncomplete(Box<Message>),
    /// `error`: The stream broke off with an error, for instance a fault of the server or a timeout.
    Error(ErrorObject),
    /// `done`: The stream is over; nothing follows.
    Done,
    /// An event unknown to this version of the crate.
    Unknown {
        /// The event's name.
        event: String,
        /// Its data; a JSON string if it was not JSON.
        data: Value,
    },
}

impl AssistantStreamEvent {
    /// The names of the events, in the order of the variants.
    pub const NAMES: [&'static str; 25] = [
        "thread.created",
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
        "thread.run.step.created",
        "thread.run.step.in_progress",
        "thread.run.step.delta",
        "thread.run.step.completed",
        "thread.run.step.failed",
        "thread.run.step.cancelled",
        "thread.run.step.expired",
        "thread.message.created",
        "thread.message.in_progress",
        "thread.message.delta",
        "thread.message.completed",
        "thread.message.incomplete",
        "error",
        "done",
    ];
    /// Returns the event's name, as sent in `event:`.
    pub fn name(&self) -> &str {
        match self {
            Self::ThreadCreated { .. } => "thread.created",
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
            Self::ThreadRunStepCreated { .. } => "thread.run.step.created",
            Self::ThreadRunStepInProgress { .. } => "thread.run.step.in_progress",
            Self::ThreadRunStepDelta { .. } => "thread.run.step.delta",
            Self::ThreadRunStepCompleted { .. } => "thread.run.step.completed",
            Self::ThreadRunStepFailed { .. } => "thread.run.step.failed",
            Self::ThreadRunStepCancelled { .. } => "thread.run.step.cancelled",
            Self::ThreadRunStepExpired { .. } => "thread.run.step.expired",
            Self::ThreadMessageCreated { .. } => "thread.message.created",
            Self::ThreadMessageInProgress { .. } => "thread.message.in_progress",
            Self::ThreadMessageDelta { .. } => "thread.message.delta",
            Self::ThreadMessageCompleted { .. } => "thread.message.completed",
            Self::ThreadMessageIncomplete { .. } => "thread.message.incomplete",
            Self::Error { .. } => "error",
            Self::Done { .. } => "done",
            Self::Unknown { event, .. } => event,
        }
    }

    /// Returns the event's data as one line of text, as sent in `data:`.
    #[inline]
    pub fn data(&self) -> String {
        crate::json::event_data(self)
    }
}

impl crate::StreamEvent for AssistantStreamEvent {
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

    fn role(event: &str) -> crate::EventRole {
        match event {
            "thread.run.requires_action" | "thread.run.completed"
            | "thread.run.incomplete" | "thread.run.failed" | "thread.run.cancelled"
            | "thread.run.expired" => crate::EventRole::Terminal,
            "error" => crate::EventRole::Error,
            "done" => crate::EventRole::Done,
            _ => crate::EventRole::Data,
        }
    }

    fn names() -> &'static [&'static str] {
        &Self::NAMES
    }
}

impl crate::json::Events for AssistantStreamEvent {
    const NAMES: &'static [&'static str] = &Self::NAMES;
    fn read(
        &mut self,
        index: usize,
        reader: &mut crate::json::Reader<'_>,
    ) -> crate::json::Read {
        *self = match index {
            0 => {
                Self::ThreadCreated {
                    data: reader.read()?,
                    enabled: None,
                }
            }
            1 => Self::ThreadRunCreated(reader.read()?),
            2 => Self::ThreadRunQueued(reader.read()?),
            3 => Self::ThreadRunInProgress(reader.read()?),
            4 => Self::ThreadRunRequiresAction(reader.read()?),
            5 => Self::ThreadRunCompleted(reader.read()?),
            6 => Self::ThreadRunIncomplete(reader.read()?),
            7 => Self::ThreadRunFailed(reader.read()?),
            8 => Self::ThreadRunCancelling(reader.read()?),
            9 => Self::ThreadRunCancelled(reader.read()?),
            10 => Self::ThreadRunExpired(reader.read()?),
            11 => Self::ThreadRunStepCreated(reader.read()?),
            12 => Self::ThreadRunStepInProgress(reader.read()?),
            13 => Self::ThreadRunStepDelta(reader.read()?),
            14 => Self::ThreadRunStepCompleted(reader.read()?),
            15 => Self::ThreadRunStepFailed(reader.read()?),
            16 => Self::ThreadRunStepCancelled(reader.read()?),
            17 => Self::ThreadRunStepExpired(reader.read()?),
            18 => Self::ThreadMessageCreated(reader.read()?),
            19 => Self::ThreadMessageInProgress(reader.read()?),
            20 => Self::ThreadMessageDelta(reader.read()?),
            21 => Self::ThreadMessageCompleted(reader.read()?),
            22 => Self::ThreadMessageIncomplete(reader.read()?),
            23 => Self::Error(reader.read()?),
            _ => return Err(crate::json::ReadError),
        };
        Ok(())
    }

    fn constant(index: usize) -> Option<Self> {
        match index {
            24 => Some(Self::Done),
            _ => None,
        }
    }

    fn unknown(event: String, data: Value) -> Self {
        Self::Unknown { event, data }
    }

    fn companion(&mut self, name: &str, value: &Value) {
        if let (Self::ThreadCreated { enabled, .. }, "enabled") = (self, name) {
            *enabled = crate::json::companion(value);
        }
    }
    #[inline]
    fn members<'a>(&'a self, write: &mut crate::json::Write<'_, 'a>) {
        write("event", crate::json::View::Text(self.name()));
        match self {
            Self::ThreadCreated { data, enabled } => {
                write("enabled", crate::json::optional(crate::Json::view(enabled)));
                write("data", crate::Json::view(data));
            }
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
            Self::ThreadRunStepCreated(data) => write("data", crate::Json::view(data)),
            Self::ThreadRunStepInProgress(data) => write("data", crate::Json::view(data)),
            Self::ThreadRunStepDelta(data) => write("data", crate::Json::view(data)),
            Self::ThreadRunStepCompleted(data) => write("data", crate::Json::view(data)),
            Self::ThreadRunStepFailed(data) => write("data", crate::Json::view(data)),
            Self::ThreadRunStepCancelled(data) => write("data", crate::Json::view(data)),
            Self::ThreadRunStepExpired(data) => write("data", crate::Json::view(data)),
            Self::ThreadMessageCreated(data) => write("data", crate::Json::view(data)),
            Self::ThreadMessageInProgress(data) => write("data", crate::Json::view(data)),
            Self::ThreadMessageDelta(data) => write("data", crate::Json::view(data)),
            Self::ThreadMessageCompleted(data) => write("data", crate::Json::view(data)),
            Self::ThreadMessageIncomplete(data) => write("data", crate::Json::view(data)),
            Self::Error(data) => write("data", crate::Json::view(data)),
            Self::Done => write("data", crate::json::View::Text("[DONE]")),
            Self::Unknown { data, .. } => write("data", crate::Json::view(data)),
        }
    }
}

crate::__events!(AssistantStreamEvent);

impl From<ThreadStreamEvent> for AssistantStreamEvent {
    #[inline]
    fn from(event: ThreadStreamEvent) -> Self {
        match event {
            ThreadStreamEvent::ThreadCreated { data, enabled } => {
                Self::ThreadCreated {
                    data,
                    enabled,
                }
            }
            ThreadStreamEvent::Unknown { event, data } => Self::Unknown { event, data },
        }
    }
}

impl TryFrom<AssistantStreamEvent> for ThreadStreamEvent {
    /// The event itself, if it is none of these.
    type Error = Box<AssistantStreamEvent>;
    #[inline]
    fn try_from(event: AssistantStreamEvent) -> Result<Self, Box<AssistantStreamEvent>> {
        match event {
            AssistantStreamEvent::ThreadCreated { data, enabled } => {
                Ok(Self::ThreadCreated {
                    data,
                    enabled,
                })
            }
            other => Err(Box::new(other)),
        }
    }
}

impl From<RunStreamEvent> for AssistantStreamEvent {
    #[inline]
    fn from(event: RunStreamEvent) -> Self {
        match event {
            RunStreamEvent::ThreadRunCreated(data) => Self::ThreadRunCreated(data),
            RunStreamEvent::ThreadRunQueued(data) => Self::ThreadRunQueued(data),
            RunStreamEvent::ThreadRunInProgress(data) => Self::ThreadRunInProgress(data),
            RunStreamEvent::ThreadRunRequiresAction(data) => {
                Self::ThreadRunRequiresAction(data)
            }
            RunStreamEvent::ThreadRunCompleted(data) => Self::ThreadRunCompleted(data),
            RunStreamEvent::ThreadRunIncomplete(data) => Self::ThreadRunIncomplete(data),
            RunStreamEvent::ThreadRunFailed(data) => Self::ThreadRunFailed(data),
            RunStreamEvent::ThreadRunCancelling(data) => Self::ThreadRunCancelling(data),
            RunStreamEvent::ThreadRunCancelled(data) => Self::ThreadRunCancelled(data),
            RunStreamEvent::ThreadRunExpired(data) => Self::ThreadRunExpired(data),
            RunStreamEvent::Unknown { event, data } => Self::Unknown { event, data },
        }
    }
}

impl TryFrom<AssistantStreamEvent> for RunStreamEvent {
    /// The event itself, if it is none of these.
    type Error = Box<AssistantStreamEvent>;
    #[inline]
    fn try_from(event: AssistantStreamEvent) -> Result<Self, Box<AssistantStreamEvent>> {
        match event {
            AssistantStreamEvent::ThreadRunCreated(data) => {
                Ok(Self::ThreadRunCreated(data))
            }
            AssistantStreamEvent::ThreadRunQueued(data) => {
                Ok(Self::ThreadRunQueued(data))
            }
            AssistantStreamEvent::ThreadRunInProgress(data) => {
                Ok(Self::ThreadRunInProgress(data))
            }
            AssistantStreamEvent::ThreadRunRequiresAction(data) => {
                Ok(Self::ThreadRunRequiresAction(data))
            }
            AssistantStreamEvent::ThreadRunCompleted(data) => {
                Ok(Self::ThreadRunCompleted(data))
            }
            AssistantStreamEvent::ThreadRunIncomplete(data) => {
                Ok(Self::ThreadRunIncomplete(data))
            }
            AssistantStreamEvent::ThreadRunFailed(data) => {
                Ok(Self::ThreadRunFailed(data))
            }
            AssistantStreamEvent::ThreadRunCancelling(data) => {
                Ok(Self::ThreadRunCancelling(data))
            }
            AssistantStreamEvent::ThreadRunCancelled(data) => {
                Ok(Self::ThreadRunCancelled(data))
            }
            AssistantStreamEvent::ThreadRunExpired(data) => {
                Ok(Self::ThreadRunExpired(data))
            }
            other => Err(Box::new(other)),
        }
    }
}

impl From<RunStepStreamEvent> for AssistantStreamEvent {
    #[inline]
    fn from(event: RunStepStreamEvent) -> Self {
        match event {
            RunStepStreamEvent::ThreadRunStepCreated(data) => {
                Self::ThreadRunStepCreated(data)
            }
            RunStepStreamEvent::ThreadRunStepInProgress(data) => {
                Self::ThreadRunStepInProgress(data)
            }
            RunStepStreamEvent::ThreadRunStepDelta(data) => {
                Self::ThreadRunStepDelta(data)
            }
            RunStepStreamEvent::ThreadRunStepCompleted(data) => {
                Self::ThreadRunStepCompleted(data)
            }
            RunStepStreamEvent::ThreadRunStepFailed(data) => {
                Self::ThreadRunStepFailed(data)
            }
            RunStepStreamEvent::ThreadRunStepCancelled(data) => {
                Self::ThreadRunStepCancelled(data)
            }
            RunStepStreamEvent::ThreadRunStepExpired(data) => {
                Self::ThreadRunStepExpired(data)
            }
            RunStepStreamEvent::Unknown { event, data } => Self::Unknown { event, data },
        }
    }
}

impl TryFrom<AssistantStreamEvent> for RunStepStreamEvent {
    /// The event itself, if it is none of these.
    type Error = Box<AssistantStreamEvent>;
    #[inline]
    fn try_from(event: AssistantStreamEvent) -> Result<Self, Box<AssistantStreamEvent>> {
        match event {
            AssistantStreamEvent::ThreadRunStepCreated(data) => {
                Ok(Self::ThreadRunStepCreated(data))
            }
            AssistantStreamEvent::ThreadRunStepInProgress(data) => {
                Ok(Self::ThreadRunStepInProgress(data))
            }
            AssistantStreamEvent::ThreadRunStepDelta(data) => {
                Ok(Self::ThreadRunStepDelta(data))
            }
            AssistantStreamEvent::ThreadRunStepCompleted(data) => {
                Ok(Self::ThreadRunStepCompleted(data))
            }
            AssistantStreamEvent::ThreadRunStepFailed(data) => {
                Ok(Self::ThreadRunStepFailed(data))
            }
            AssistantStreamEvent::ThreadRunStepCancelled(data) => {
                Ok(Self::ThreadRunStepCancelled(data))
            }
            AssistantStreamEvent::ThreadRunStepExpired(data) => {
                Ok(Self::ThreadRunStepExpired(data))
            }
            other => Err(Box::new(other)),
        }
    }
}

impl From<MessageStreamEvent> for AssistantStreamEvent {
    #[inline]
    fn from(event: MessageStreamEvent) -> Self {
        match event {
            MessageStreamEvent::ThreadMessageCreated(data) => {
                Self::ThreadMessageCreated(data)
            }
            MessageStreamEvent::ThreadMessageInProgress(data) => {
                Self::ThreadMessageInProgress(data)
            }
            MessageStreamEvent::ThreadMessageDelta(data) => {
                Self::ThreadMessageDelta(data)
            }
            MessageStreamEvent::ThreadMessageCompleted(data) => {
                Self::ThreadMessageCompleted(data)
            }
            MessageStreamEvent::ThreadMessageIncomplete(data) => {
                Self::ThreadMessageIncomplete(data)
            }
            MessageStreamEvent::Unknown { event, data } => Self::Unknown { event, data },
        }
    }
}

impl TryFrom<AssistantStreamEvent> for MessageStreamEvent {
    /// The event itself, if it is none of these.
    type Error = Box<AssistantStreamEvent>;
    #[inline]
    fn try_from(event: AssistantStreamEvent) -> Result<Self, Box<AssistantStreamEvent>> {
        match event {
            AssistantStreamEvent::ThreadMessageCreated(data) => {
                Ok(Self::ThreadMessageCreated(data))
            }
            AssistantStreamEvent::ThreadMessageInProgress(data) => {
                Ok(Self::ThreadMessageInProgress(data))
            }
            AssistantStreamEvent::ThreadMessageDelta(data) => {
                Ok(Self::ThreadMessageDelta(data))
            }
            AssistantStreamEvent::ThreadMessageCompleted(data) => {
                Ok(Self::ThreadMessageCompleted(data))
            }
            AssistantStreamEvent::ThreadMessageIncomplete(data) => {
                Ok(Self::ThreadMessageIncomplete(data))
            }
            other => Err(Box::new(other)),
        }
    }
}
