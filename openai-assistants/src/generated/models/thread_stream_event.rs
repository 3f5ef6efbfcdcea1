// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ThreadStreamEvent`.

use serde_json::Value;
use crate::types::Thread;

/// An event about the thread that a streamed request created.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThreadStreamEvent {
    /// `thread.created`: A thread was created, as the first event of a run that was created together
    /// with it.
    ThreadCreated {
        /// The event's data.
        data: Thread,
        /// Listed in the published document without a meaning for threads; usually absent.
        enabled: Option<bool>,
    },
    /// An event unknown to this version of the crate.
    Unknown {
        /// The event's name.
        event: String,
        /// Its data; a JSON string if it was not JSON.
        data: Value,
    },
}

impl ThreadStreamEvent {
    /// The names of the events, in the order of the variants.
    pub const NAMES: [&'static str; 1] = ["thread.created"];
    /// Returns the event's name, as sent in `event:`.
    pub fn name(&self) -> &str {
        match self {
            Self::ThreadCreated { .. } => "thread.created",
            Self::Unknown { event, .. } => event,
        }
    }

    /// Returns the event's data as one line of text, as sent in `data:`.
    #[inline]
    pub fn data(&self) -> String {
        crate::json::event_data(self)
    }
}

impl crate::StreamEvent for ThreadStreamEvent {
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

impl crate::json::Events for ThreadStreamEvent {
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
            Self::Unknown { data, .. } => write("data", crate::Json::view(data)),
        }
    }
}

crate::__events!(ThreadStreamEvent);
