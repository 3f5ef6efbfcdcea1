//! Published decoders and types, in memory. Each function returns how many events there were.

use std::convert::Infallible;
use std::hint::black_box;

use async_openai::types::assistants::{
    AssistantStreamEvent as PeerEvent, ListRunStepsResponse, ListRunsResponse, MessageObject,
};
use bytes::Bytes;
use futures::executor::block_on_stream;
use futures::stream;

use crate::objects::{Kind, decode};

fn input(chunks: &[Bytes]) -> impl futures::Stream<Item = Result<Bytes, Infallible>> + use<> {
    stream::iter(chunks.to_vec().into_iter().map(Ok))
}

pub fn sse_stream_raw(chunks: &[Bytes]) -> usize {
    block_on_stream(Box::pin(sse_stream::SseByteStream::new(input(chunks))))
        .map(|event| drop(black_box(event.expect("a block"))))
        .count()
}

pub fn eventsource_stream_raw(chunks: &[Bytes]) -> usize {
    block_on_stream(Box::pin(eventsource_stream::EventStream::new(input(chunks))))
        .map(|event| drop(black_box(event.expect("an event"))))
        .count()
}

pub fn sseer_raw(chunks: &[Bytes]) -> usize {
    block_on_stream(Box::pin(sseer::event_stream::EventStream::new(input(chunks))))
        .map(|event| drop(black_box(event.expect("an event"))))
        .count()
}

/// What async-openai does, without the connection, the task and the queue.
pub fn eventsource_stream_typed(chunks: &[Bytes]) -> usize {
    block_on_stream(Box::pin(eventsource_stream::EventStream::new(input(chunks))))
        .map(|event| drop(black_box(PeerEvent::try_from(event.expect("an event")).expect("an event"))))
        .count()
}

/// The fastest of the other decoders, with the types of async-openai.
pub fn sse_stream_typed(chunks: &[Bytes]) -> usize {
    block_on_stream(Box::pin(sse_stream::SseByteStream::new(input(chunks))))
        .map(|event| {
            let event = event.expect("a block");
            let event = eventsource_stream::Event {
                event: event.event.unwrap_or_default(),
                data: event.data.unwrap_or_default(),
                id: event.id.unwrap_or_default(),
                retry: None,
            };
            drop(black_box(PeerEvent::try_from(event).expect("an event")));
        })
        .count()
}

/// The decoder of a large object.
pub fn object(kind: Kind) -> fn(&[u8]) {
    match kind {
        Kind::Runs => decode::<ListRunsResponse>,
        Kind::Message => decode::<MessageObject>,
        Kind::Steps => decode::<ListRunStepsResponse>,
    }
}
