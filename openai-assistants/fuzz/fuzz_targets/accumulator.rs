//! Any events in any order: the accumulator does not panic, hang, or take more memory than its input can account for.
//!
//! The input is lines: the number of an event's name, and its data. A line that cannot be decoded is left out.
#![no_main]

use libfuzzer_sys::fuzz_target;
use openai_assistants::types::AssistantStreamEvent;
use openai_assistants::{RunState, StreamEvent};

/// What a list may grow by at once, and something over.
const PLACES_PER_EVENT: usize = 80;

fuzz_target!(|input: &[u8]| {
    let mut state = RunState::new();
    for line in input.split(|byte| *byte == b'\n') {
        let [name, data @ ..] = line else { continue };
        let name = AssistantStreamEvent::NAMES.get(usize::from(name.wrapping_sub(b'A'))).unwrap_or(&"other");
        let Ok(event) = AssistantStreamEvent::decode(name, data) else { continue };
        let was_terminal = state.is_terminal();
        let run = state.run().map(|run| run.id.clone());
        let _ = state.apply(event.clone());
        if was_terminal && run == state.run().map(|run| run.id.clone()) {
            assert!(state.is_terminal(), "what is over stays over");
        }
        // An event that comes twice is taken too.
        let _ = state.apply(event);
    }
    // What is in the snapshots came in, but for the places that an index names.
    let parts: usize = state.messages().iter().map(|message| message.content.len()).sum();
    let calls = state.tool_calls().count();
    assert!(parts + calls <= (input.len() / 2 + 1) * PLACES_PER_EVENT);
    let _ = (state.text(), state.usage());
    for message in state.messages() {
        let _ = message.text_with_citations(|citation| citation.number);
    }
    let _ = serde_json::to_vec(state.messages()).expect("messages can be encoded");
    let _ = serde_json::to_vec(state.steps()).expect("steps can be encoded");
});
