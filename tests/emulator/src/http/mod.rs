//! The server's HTTP side: connections, requests, credentials, bodies with faults.

mod body;
mod credential;
mod form;
mod input;
mod pump;
mod serve;
mod text;

pub(crate) use self::body::Body;
pub(crate) use self::form::Form;
pub(crate) use self::input::Input;
pub(crate) use self::serve::{Server, listen};

use bytes::Bytes;
use serde_json::Value;
use tokio::sync::mpsc::UnboundedReceiver;

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
    Events(UnboundedReceiver<Event>),
}

/// A server-sent event.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    pub(crate) name: String,
    pub(crate) data: Value,
}

impl Event {
    /// As it is written: `[DONE]` is no JSON.
    pub(crate) fn text(&self) -> String {
        match &self.data {
            Value::String(text) if self.name == "done" => format!("event: done\ndata: {text}\n\n"),
            data => format!("event: {}\ndata: {data}\n\n", self.name),
        }
    }
}
