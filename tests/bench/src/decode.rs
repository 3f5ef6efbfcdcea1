//! The bytes of a stream to events, in memory. Each function returns how many events there were.

use std::hint::black_box;

use bytes::Bytes;
use memchr::memchr_iter;
use openai_assistants::StreamEvent;
use openai_assistants::sse::{Decoder, RawEvent};
use openai_assistants::types::AssistantStreamEvent;

use crate::by_hand;

/// How the body is cut, as by the buffer that a connection is read into.
const CHUNK: usize = 16 * 1024;

pub fn chunks(body: &Bytes) -> Vec<Bytes> {
    (0..body.len()).step_by(CHUNK).map(|at| body.slice(at..body.len().min(at + CHUNK))).collect()
}

fn decode(chunks: &[Bytes], mut take: impl FnMut(RawEvent)) -> usize {
    let mut decoder = Decoder::new();
    let mut events = 0;
    for chunk in chunks {
        decoder.push(chunk.clone());
        while let Some(event) = decoder.next_event() {
            take(event.expect("a small event"));
            events += 1;
        }
    }
    events
}

/// Raw events.
pub fn ours_raw(chunks: &[Bytes]) -> usize {
    decode(chunks, |event| drop(black_box(event)))
}

/// Typed events.
pub fn ours(chunks: &[Bytes]) -> usize {
    decode(chunks, |event| {
        drop(black_box(AssistantStreamEvent::decode(&event.event, &event.data).expect("an event")));
    })
}

/// The least that splitting can cost: the line feeds are found, and name and data are pointed at. It knows neither
/// chunks nor carriage returns nor fields in another order.
pub fn memchr_limit(body: &[u8]) -> usize {
    let (mut start, mut name, mut data, mut events) = (0, 0..0, 0..0, 0);
    for end in memchr_iter(b'\n', body) {
        let line = &body[start..end];
        if line.starts_with(b"data: ") {
            data = start + 6..end;
        } else if line.starts_with(b"event: ") {
            name = start + 7..end;
        } else if line.is_empty() {
            black_box((&body[name.clone()], &body[data.clone()]));
            events += 1;
        }
        start = end + 1;
    }
    events
}

/// The data of all events, cut out beforehand.
pub fn data_of(body: &Bytes) -> Vec<Bytes> {
    let mut data = Vec::new();
    decode(&[body.clone()], |event| data.push(event.data));
    data
}

/// The limit: only JSON, into structs that are exactly what there is.
pub fn exact(data: &[Bytes]) -> usize {
    for data in data {
        drop(black_box(serde_json::from_slice::<by_hand::DeltaEvent>(data).expect("a delta")));
    }
    data.len()
}

/// The same, had its author checked that the bytes are UTF-8 at once.
pub fn exact_from_text(data: &[Bytes]) -> usize {
    for data in data {
        let text = std::str::from_utf8(data).expect("UTF-8");
        drop(black_box(serde_json::from_str::<by_hand::DeltaEvent>(text).expect("a delta")));
    }
    data.len()
}
