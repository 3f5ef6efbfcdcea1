//! Where a peer is not what the standard says, or not what its users take it for. A case that fails has been mended over
//! there, and belongs into `agreement.rs`.

use std::convert::Infallible;
use std::panic::catch_unwind;

use bytes::Bytes;
use eventsource_stream::EventStream;
use futures::future::{FutureExt, ready};
use futures::stream::{self, StreamExt};
use openai_assistants::sse::Decoder;
use sse_stream::SseByteStream;

use crate::decoders::{Decode, eventsource_stream, ours, sse_stream, sse_stream_blocks, sseer};

fn data(decode: Decode, chunks: &[&'static [u8]]) -> Vec<String> {
    let chunks = chunks.iter().map(|chunk| Bytes::from_static(chunk)).collect();
    decode(chunks).into_iter().map(|event| event.data).collect()
}

#[test]
fn eventsource_stream_panics_on_a_byte_order_mark() {
    // It cuts the first byte off the string instead of the first character.
    let body: &[&[u8]] = &[b"\xEF\xBB\xBFdata: 1\n\n"];
    assert_eq!(data(ours, body), ["1"]);
    assert_eq!(data(sse_stream, body), ["1"]);
    assert_eq!(data(sseer, body), ["1"]);
    assert!(catch_unwind(|| data(eventsource_stream, body)).is_err());
}

#[test]
fn eventsource_stream_loses_everything_after_a_byte_that_is_not_utf8() {
    // The standard replaces such a byte. This peer waits for the rest of the character until the end of the body.
    let body: &[&[u8]] = &[b"data: 1\n\ndata: \xFF\n\ndata: 2\n\n"];
    assert_eq!(data(ours, body), ["1", "\u{FFFD}", "2"]);
    assert_eq!(data(eventsource_stream, body), ["1"]);
}

#[test]
fn sse_stream_and_sseer_end_at_a_byte_that_is_not_utf8() {
    let body: &[&[u8]] = &[b"data: 1\n\ndata: \xFF\n\ndata: 2\n\n"];
    assert_eq!(data(sse_stream, body), ["1"]);
    assert_eq!(data(sseer, body), ["1"]);
}

#[test]
fn sse_stream_returns_blocks_without_data() {
    // By the standard nothing is dispatched for them. Its documentation says so, but who takes each of its blocks for an
    // event sees an empty one for a `retry`.
    let body = Bytes::from_static(b"retry: 10\n\nid: 1\n\nevent: a\n\ndata: 1\n\n");
    assert_eq!(ours(vec![body.clone()]).len(), 1);
    let blocks = sse_stream_blocks(vec![body]);
    assert_eq!(blocks.len(), 4);
    assert!(blocks[..3].iter().all(|block| block.data.is_none()));
}

#[test]
fn sse_stream_does_not_hand_on_the_last_id() {
    let body = Bytes::from_static(b"id: 1\ndata: 1\n\ndata: 2\n\n");
    let ids: Vec<_> = ours(vec![body.clone()]).into_iter().map(|event| event.id).collect();
    assert_eq!(ids, ["1", "1"]);
    let ids: Vec<_> = sse_stream_blocks(vec![body]).into_iter().map(|block| block.id).collect();
    assert_eq!(ids, [Some("1".to_owned()), None]);
}

#[test]
fn eventsource_stream_and_sseer_wait_after_a_carriage_return() {
    // The event is complete, whatever comes next; until something comes, these two hold it back.
    let body = Bytes::from_static(b"data: 1\r\r");
    let silent = || stream::once(ready(Ok::<_, Infallible>(body.clone()))).chain(stream::pending());
    let mut decoder = Decoder::new();
    decoder.push(body.clone());
    assert!(decoder.next_event().is_some());
    assert!(SseByteStream::new(silent()).next().now_or_never().is_some());
    assert!(EventStream::new(silent()).next().now_or_never().is_none());
    assert!(sseer::event_stream::EventStream::new(silent()).next().now_or_never().is_none());
    // At the end of the body one of them looks again.
    assert_eq!(sseer(vec![body.clone()]).len(), 1);
    assert_eq!(eventsource_stream(vec![body]).len(), 0);
}

#[test]
fn sseer_keeps_the_name_when_event_has_no_colon() {
    // A field without a colon has an empty value, and an empty name is none.
    let chunks = || vec![Bytes::from_static(b"event: a\nevent\ndata: 1\n\n")];
    assert_eq!(ours(chunks())[0].name, "message");
    assert_eq!(eventsource_stream(chunks())[0].name, "message");
    assert_eq!(sse_stream(chunks())[0].name, "message");
    assert_eq!(sseer(chunks())[0].name, "a");
}
