//! The server's HTTP side: connections, requests, credentials, bodies with faults.

mod body;
mod cors;
mod credential;
mod form;
mod host;
mod input;
mod intake;
mod log;
mod patience;
mod pump;
mod serve;
mod text;

pub(crate) use self::body::Body;
pub(crate) use self::cors::Cors;
pub(crate) use self::credential::prefixes;
pub(crate) use self::form::Form;
pub(crate) use self::host::Hosts;
pub(crate) use self::input::Input;
pub(crate) use self::log::Log;
pub(crate) use self::serve::{Server, listen};

use bytes::Bytes;
use serde_json::Value;
use tokio::sync::mpsc::Receiver;

use crate::memory::Held;

/// What an operation answers.
pub(crate) enum Reply {
    /// A JSON object.
    Json(Value),
    /// A JSON object whose state is worth asking for again, after this many milliseconds.
    Pending(Value, u64),
    /// The contents of a file.
    File {
        /// The media type.
        content_type: String,
        /// The name that a browser would save it under.
        name: String,
        /// The contents.
        content: Bytes,
    },
    /// Server-sent events.
    Events(Receiver<Event>),
}

/// A server-sent event.
pub(crate) struct Event {
    pub(crate) name: String,
    /// JSON, or `[DONE]`.
    pub(crate) data: String,
    /// The memory for it.
    pub(crate) held: Option<Held>,
    /// What has to be on disk before it is sent.
    pub(crate) ticket: u64,
}

impl Event {
    /// As it is written.
    pub(crate) fn text(self) -> Bytes {
        let text = Bytes::from(format!("event: {}\ndata: {}\n\n", self.name, self.data));
        match self.held {
            Some(held) => held.around(text),
            None => text,
        }
    }
}
