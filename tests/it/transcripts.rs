//! Recorded event streams decode to typed events, however their bytes are cut.

use bytes::Bytes;
use openai_assistants::StreamEvent;
use openai_assistants::sse::Decoder;
use openai_assistants::types::AssistantStreamEvent;
use serde_json::Value;
use support::{Exchange, difference, exchanges, recordings};

use crate::recordings::unknown;

fn events(bytes: &[u8], chunk: usize) -> Vec<(String, Bytes)> {
    let mut decoder = Decoder::new();
    let mut events = Vec::new();
    for piece in bytes.chunks(chunk) {
        decoder.push(Bytes::copy_from_slice(piece));
        while let Some(event) = decoder.next_event() {
            let event = event.expect("an event of reasonable size");
            events.push((event.event.to_string(), event.data));
        }
    }
    if let Some(event) = decoder.finish() {
        let event = event.expect("an event of reasonable size");
        events.push((event.event.to_string(), event.data));
    }
    events
}

#[test]
fn every_transcript_decodes_in_any_chunking() {
    decode_in_any_chunking(&exchanges(&recordings()));
}

mod shared {
    use super::*;

    #[test]
    #[ignore = "needs ../shared"]
    fn every_transcript_decodes_in_any_chunking() {
        decode_in_any_chunking(&exchanges(&support::shared("recordings")));
    }
}

fn decode_in_any_chunking(exchanges: &[Exchange]) {
    let transcripts: Vec<_> = exchanges.iter().filter_map(|e| Some((&e.name, e.transcript()?))).collect();
    assert!(transcripts.len() >= 4, "only {} recorded streams were found", transcripts.len());
    let mut count = 0;
    for (name, text) in &transcripts {
        let whole = events(text.as_bytes(), text.len());
        for (event, data) in &whole {
            let decoded = AssistantStreamEvent::decode(event, data).unwrap_or_else(|e| panic!("{name}: {event}: {e}"));
            assert_eq!(decoded.name(), event, "{name}");
            assert_eq!(unknown(&format!("{decoded:?}")), None, "{name}: {event}");
            if let Ok(sent) = serde_json::from_slice::<Value>(data) {
                let envelope = serde_json::to_value(&decoded).expect("an event encodes");
                assert_eq!(difference(&sent, &envelope["data"], true), None, "{name}: {event}");
                let again: AssistantStreamEvent = serde_json::from_value(envelope).expect("an envelope decodes");
                assert_eq!(again, decoded, "{name}: {event}");
            }
            count += 1;
        }
        assert!(matches!(whole.last(), Some((event, _)) if event == "done"), "{name} ends with `done`");
        for chunk in [1, 2, 3, 5, 7, 13, 64, 333, 1024] {
            assert_eq!(events(text.as_bytes(), chunk), whole, "{name} in pieces of {chunk} bytes");
        }
    }
    println!("{count} events of {} streams", transcripts.len());
}

#[test]
fn events_are_decoded_by_name() {
    let done = AssistantStreamEvent::decode("done", b"[DONE]").expect("done");
    assert_eq!(done, AssistantStreamEvent::Done);
    let odd =
        AssistantStreamEvent::decode("thread.run.paused", br#"{"id":"run_1"}"#).expect("unknown events are values");
    assert!(
        matches!(&odd, AssistantStreamEvent::Unknown { event, data } if event == "thread.run.paused" && data["id"] == "run_1")
    );
    let enveloped = br#"{"enabled":true,"event":"thread.created","data":{"id":"thread_1","object":"thread"}}"#;
    match AssistantStreamEvent::decode_envelope(enveloped).expect("an envelope") {
        AssistantStreamEvent::ThreadCreated { data, enabled } => {
            assert_eq!(data.id, "thread_1");
            assert_eq!(enabled, Some(true));
        }
        other => panic!("{other:?}"),
    }
    let reversed = br#"{"data":{"id":"thread_1"},"event":"thread.created"}"#;
    assert_eq!(AssistantStreamEvent::decode_envelope(reversed).expect("any order").name(), "thread.created");
    assert_eq!(AssistantStreamEvent::NAMES.len(), 25);
}
