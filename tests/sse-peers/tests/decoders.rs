//! Each decoder, brought to one form.

use std::convert::Infallible;

use bytes::Bytes;
use futures::Stream;
use futures::executor::block_on_stream;
use futures::stream;
use openai_assistants::sse::Decoder;

/// An event as a browser shows it: the name is `message` when the server gave none, and the id is empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Event {
    pub(crate) name: String,
    pub(crate) data: String,
    pub(crate) id: String,
}

/// The events; an error ends them and is left out.
pub(crate) type Decode = fn(Vec<Bytes>) -> Vec<Event>;

fn named(name: &str) -> String {
    if name.is_empty() { "message".to_owned() } else { name.to_owned() }
}

pub(crate) fn ours(chunks: Vec<Bytes>) -> Vec<Event> {
    let mut decoder = Decoder::new();
    let mut events = Vec::new();
    for chunk in chunks {
        decoder.push(chunk);
        while let Some(Ok(event)) = decoder.next_event() {
            events.push(Event {
                name: named(&event.event),
                data: String::from_utf8_lossy(&event.data).into_owned(),
                id: event.id.unwrap_or_default().to_string(),
            });
        }
    }
    events
}

fn input(chunks: Vec<Bytes>) -> impl Stream<Item = Result<Bytes, Infallible>> {
    stream::iter(chunks.into_iter().map(Ok))
}

fn until_error<T, E>(items: impl Stream<Item = Result<T, E>>) -> impl Iterator<Item = T> {
    block_on_stream(Box::pin(items)).map_while(Result::ok)
}

pub(crate) fn eventsource_stream(chunks: Vec<Bytes>) -> Vec<Event> {
    until_error(eventsource_stream::EventStream::new(input(chunks)))
        .map(|event| Event { name: event.event, data: event.data, id: event.id })
        .collect()
}

pub(crate) fn sseer(chunks: Vec<Bytes>) -> Vec<Event> {
    until_error(sseer::event_stream::EventStream::new(input(chunks)))
        .map(|event| Event { name: event.event.to_string(), data: event.data.to_string(), id: event.id.to_string() })
        .collect()
}

/// What it returns, which is blocks rather than events: also those without data, and each with its own id only.
pub(crate) fn sse_stream_blocks(chunks: Vec<Bytes>) -> Vec<sse_stream::Sse> {
    until_error(sse_stream::SseByteStream::new(input(chunks))).collect()
}

/// Its blocks made into events, the way its documentation leaves to the caller.
pub(crate) fn sse_stream(chunks: Vec<Bytes>) -> Vec<Event> {
    let mut last = String::new();
    let mut events = Vec::new();
    for block in sse_stream_blocks(chunks) {
        last = block.id.unwrap_or(last);
        if let Some(data) = block.data {
            events.push(Event { name: named(&block.event.unwrap_or_default()), data, id: last.clone() });
        }
    }
    events
}
