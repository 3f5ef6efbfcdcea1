// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/MessageStreamEvent`.

use serde_json::Value;
use crate::types::{Message, MessageDeltaEvent};

/// An event about a message that the run writes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MessageStreamEvent {
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
    /// An event unknown to this version of the crate.
    Unknown {
        /// The event's name.
        event: String,
        /// Its data; a JSON string if it was not JSON.
        data: Value,
    },
}

impl MessageStreamEvent {
    /// The names of the events, in the order of the variants.
    pub const NAMES: [&'static str; 5] = [
        "thread.message.created",
        "thread.message.in_progress",
        "thread.message.delta",
        "thread.message.completed",
        "thread.message.incomplete",
    ];
    /// Returns the event's name, as sent in `event:`.
    pub fn name(&self) -> &str {
        match self {
            Self::ThreadMessageCreated { .. } => "thread.message.created",
            Self::ThreadMessageInProgress { .. } => "thread.message.in_progress",
            Self::ThreadMessageDelta { .. } => "thread.message.delta",
            Self::ThreadMessageCompleted { .. } => "thread.message.completed",
            Self::ThreadMessageIncomplete { .. } => "thread.message.incomplete",
            Self::Unknown { event, .. } => event,
        }
    }

    /// Returns the event's data as one line of text, as sent in `data:`.
    #[inline]
    pub fn data(&self) -> String {
        crate::json::event_data(self)
    }
}

impl crate::StreamEvent for MessageStreamEvent {
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

impl crate::json::Events for MessageStreamEvent {
    const NAMES: &'static [&'static str] = &Self::NAMES;
    fn read(
        &mut self,
        index: usize,
        reader: &mut crate::json::Reader<'_>,
    ) -> crate::json::Read {
        *self = match index {
            0 => Self::ThreadMessageCreated(reader.read()?),
            1 => Self::ThreadMessageInProgress(reader.read()?),
            2 => Self::ThreadMessageDelta(reader.read()?),
            3 => Self::ThreadMessageCompleted(reader.read()?),
            4 => Self::ThreadMessageIncomplete(reader.read()?),
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
            Self::ThreadMessageCreated(data) => write("data", crate::Json::view(data)),
            Self::ThreadMessageInProgress(data) => write("data", crate::Json::view(data)),
            Self::ThreadMessageDelta(data) => write("data", crate::Json::view(data)),
            Self::ThreadMessageCompleted(data) => write("data", crate::Json::view(data)),
            Self::ThreadMessageIncomplete(data) => write("data", crate::Json::view(data)),
            Self::Unknown { data, .. } => write("data", crate::Json::view(data)),
        }
    }
}

crate::__events!(MessageStreamEvent);
