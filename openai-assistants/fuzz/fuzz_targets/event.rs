//! A name and data to a typed event: whatever a server sends is an event or an error, and what is decoded can be encoded.
//!
//! The input is the length of the name, the name, and the data.
#![no_main]

use libfuzzer_sys::fuzz_target;
use openai_assistants::types::AssistantStreamEvent;
use openai_assistants::StreamEvent;

fuzz_target!(|input: &[u8]| {
    let [length, rest @ ..] = input else { return };
    let Some((name, data)) = rest.split_at_checked(usize::from(*length)) else { return };
    let Ok(name) = std::str::from_utf8(name) else { return };
    if let Ok(event) = AssistantStreamEvent::decode(name, data) {
        assert_eq!(event.name(), name);
        if name != "done" && AssistantStreamEvent::NAMES.contains(&name) {
            is_json(data);
        }
        encode(&event);
    }
    if let Ok(event) = AssistantStreamEvent::decode_envelope(data) {
        is_json(data);
        encode(&event);
    }
    let _ = AssistantStreamEvent::role(name);
});

/// What the models read is what `serde_json` reads; it counts levels from further out.
fn is_json(data: &[u8]) {
    if let Err(error) = serde_json::from_slice::<serde_json::Value>(data) {
        assert!(error.to_string().starts_with("recursion limit"), "{error}");
    }
}

fn encode(event: &AssistantStreamEvent) {
    let bytes = serde_json::to_vec(event).expect("an event can be encoded");
    // One level deeper than it came in, so it may be too deep to be read again; else it is the same event.
    if let Ok(again) = AssistantStreamEvent::decode_envelope(&bytes) {
        assert_eq!(again.name(), event.name());
    }
}
