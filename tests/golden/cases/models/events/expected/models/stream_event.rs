// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/StreamEvent`.

use serde_json::Value;
use crate::types::{Note, Run, RunEvent};

/// Everything that a stream says.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StreamEvent {
    /// `run.created`: A run was made.
    RunCreated(Run),
    /// `run.done`.
    RunDone(Run),
    /// `note.created`.
    NoteCreated {
        /// The event's data.
        data: Note,
        /// Whether notes are on.
        enabled: Option<bool>,
    },
    /// `error`.
    Error(Note),
    /// `done`: The end.
    Done,
    /// An event unknown to this version of the crate.
    Unknown {
        /// The event's name.
        event: String,
        /// Its data; a JSON string if it was not JSON.
        data: Value,
    },
}

impl StreamEvent {
    /// The names of the events, in the order of the variants.
    pub const NAMES: [&'static str; 5] = [
        "run.created",
        "run.done",
        "note.created",
        "error",
        "done",
    ];
    /// Returns the event's name, as sent in `event:`.
    pub fn name(&self) -> &str {
        match self {
            Self::RunCreated { .. } => "run.created",
            Self::RunDone { .. } => "run.done",
            Self::NoteCreated { .. } => "note.created",
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

impl crate::StreamEvent for StreamEvent {
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
            "run.done" => crate::EventRole::Terminal,
            "error" => crate::EventRole::Error,
            "done" => crate::EventRole::Done,
            _ => crate::EventRole::Data,
        }
    }

    fn names() -> &'static [&'static str] {
        &Self::NAMES
    }
}

impl crate::json::Events for StreamEvent {
    const NAMES: &'static [&'static str] = &Self::NAMES;
    fn read(
        &mut self,
        index: usize,
        reader: &mut crate::json::Reader<'_>,
    ) -> crate::json::Read {
        *self = match index {
            0 => Self::RunCreated(reader.read()?),
            1 => Self::RunDone(reader.read()?),
            2 => {
                Self::NoteCreated {
                    data: reader.read()?,
                    enabled: None,
                }
            }
            3 => Self::Error(reader.read()?),
            _ => return Err(crate::json::ReadError),
        };
        Ok(())
    }

    fn constant(index: usize) -> Option<Self> {
        match index {
            4 => Some(Self::Done),
            _ => None,
        }
    }

    fn unknown(event: String, data: Value) -> Self {
        Self::Unknown { event, data }
    }

    fn companion(&mut self, name: &str, value: &Value) {
        if let (Self::NoteCreated { enabled, .. }, "enabled") = (self, name) {
            *enabled = crate::json::companion(value);
        }
    }
    #[inline]
    fn members<'a>(&'a self, write: &mut crate::json::Write<'_, 'a>) {
        write("event", crate::json::View::Text(self.name()));
        match self {
            Self::RunCreated(data) => write("data", crate::Json::view(data)),
            Self::RunDone(data) => write("data", crate::Json::view(data)),
            Self::NoteCreated { data, enabled } => {
                write("enabled", crate::json::optional(crate::Json::view(enabled)));
                write("data", crate::Json::view(data));
            }
            Self::Error(data) => write("data", crate::Json::view(data)),
            Self::Done => write("data", crate::json::View::Text("[DONE]")),
            Self::Unknown { data, .. } => write("data", crate::Json::view(data)),
        }
    }
}

crate::__events!(StreamEvent);

impl From<RunEvent> for StreamEvent {
    #[inline]
    fn from(event: RunEvent) -> Self {
        match event {
            RunEvent::RunCreated(data) => Self::RunCreated(data),
            RunEvent::RunDone(data) => Self::RunDone(data),
            RunEvent::Unknown { event, data } => Self::Unknown { event, data },
        }
    }
}

impl TryFrom<StreamEvent> for RunEvent {
    /// The event itself, if it is none of these.
    type Error = Box<StreamEvent>;
    #[inline]
    fn try_from(event: StreamEvent) -> Result<Self, Box<StreamEvent>> {
        match event {
            StreamEvent::RunCreated(data) => Ok(Self::RunCreated(data)),
            StreamEvent::RunDone(data) => Ok(Self::RunDone(data)),
            other => Err(Box::new(other)),
        }
    }
}
