//! Events of operations whose document does not say what they are.

use serde_json::Value;

use super::{EventRole, StreamEvent};
use crate::json::{Decoding, JsonObject, View, event_text, from_bytes_with};

/// An event of a stream that no document describes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UntypedEvent {
    /// The event's name; empty if the server did not send one.
    pub event: String,
    /// Its data; a JSON string where it was not JSON.
    pub data: Value,
}

impl crate::sealed::Sealed for UntypedEvent {}

impl StreamEvent for UntypedEvent {
    fn decode_with(event: Option<&str>, data: &[u8], decoding: &mut Decoding) -> Result<Self, serde_json::Error> {
        if let Some(event) = event {
            let data = from_bytes_with(data, decoding).unwrap_or_else(|_| Value::from(String::from_utf8_lossy(data)));
            return Ok(Self { event: event.to_owned(), data });
        }
        let mut envelope: JsonObject = from_bytes_with(data, decoding)?;
        let event = envelope.get("event").and_then(Value::as_str).unwrap_or_default().to_owned();
        Ok(Self { event, data: envelope.remove("data").unwrap_or_default() })
    }

    fn name(&self) -> &str {
        &self.event
    }

    fn data(&self) -> String {
        event_text(View::Json(&self.data))
    }

    fn role(event: &str) -> EventRole {
        default_role(event)
    }
}

/// The meaning of an event if no document says which one is the last: any may be, and `[DONE]` is not an event.
pub fn default_role(event: &str) -> EventRole {
    match event {
        "error" => EventRole::Error,
        "done" => EventRole::End,
        _ => EventRole::MaybeLast,
    }
}
