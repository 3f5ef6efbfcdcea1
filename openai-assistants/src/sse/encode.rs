//! Events as the bytes of a stream, to pass them on.

use bytes::Bytes;

use super::RawEvent;

impl RawEvent {
    /// The event as it is written in a `text/event-stream` body, with the empty line that ends it.
    ///
    /// A [`Decoder`](super::Decoder) that reads these bytes returns an equal event. Comments, and the time after which a
    /// server wants clients to reconnect, are not part of an event.
    ///
    /// ```
    /// use openai_assistants::sse::Decoder;
    ///
    /// let mut decoder = Decoder::new();
    /// decoder.push("event:done\r\ndata:[DONE]\r\n\r\n".into());
    /// let event = decoder.next_event().expect("one event")?;
    /// assert_eq!(event.to_bytes(), "event: done\ndata: [DONE]\n\n");
    /// # Ok::<(), openai_assistants::sse::SseError>(())
    /// ```
    pub fn to_bytes(&self) -> Bytes {
        let mut text = Vec::with_capacity(self.event.len() + self.data.len() + 32);
        if let Some(id) = &self.id {
            push(&mut text, "id", id.as_bytes());
        }
        if !self.event.is_empty() {
            push(&mut text, "event", self.event.as_bytes());
        }
        for line in self.data.split(|byte| *byte == b'\n') {
            push(&mut text, "data", line);
        }
        text.push(b'\n');
        text.into()
    }
}

fn push(text: &mut Vec<u8>, field: &str, value: &[u8]) {
    text.extend_from_slice(field.as_bytes());
    text.extend_from_slice(b": ");
    text.extend_from_slice(value);
    text.push(b'\n');
}
