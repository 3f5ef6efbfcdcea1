//! Forwarding events: a gateway writes what it has read.

use openai_assistants::types::AssistantStreamEvent;
use openai_assistants::{StreamEvent, UntypedEvent};
use serde_json::{Value, json};

#[test]
fn names_and_data_are_those_of_the_stream() {
    let run = r#"{"id":"run_1","object":"thread.run","status":"queued","priority":3}"#;
    for (name, data) in [
        ("thread.run.queued", run),
        (
            "thread.message.delta",
            r#"{"id":"msg_1","delta":{"content":[{"index":0,"type":"text","text":{"value":"a\nb"}}]}}"#,
        ),
        ("done", "[DONE]"),
        ("thread.new.event", r#"{"a":[1,null]}"#),
        ("thread.new.text", "no JSON at all"),
        ("thread.new.number", "12"),
        ("thread.new.nothing", "null"),
    ] {
        let event = AssistantStreamEvent::decode(name, data.as_bytes()).expect("an event");
        assert_eq!(event.name(), name);
        assert!(!event.data().contains(['\n', '\r']), "{name}");
        let again = AssistantStreamEvent::decode(event.name(), event.data().as_bytes()).expect("the same");
        assert_eq!(again, event, "{name}: {}", event.data());
        match serde_json::from_str::<Value>(data) {
            // Members that a type requires are written even if they were missing.
            Ok(sent) => {
                let passed: Value = serde_json::from_str(&event.data()).expect("JSON");
                for (member, value) in sent.as_object().into_iter().flatten() {
                    assert_eq!(&passed[member], value, "{name}");
                }
            }
            Err(_) => assert_eq!(event.data(), data, "{name}"),
        }
    }
}

#[test]
fn text_that_was_json_stays_text() {
    for text in ["plain", "two\nlines", "12", "", "{\"a\": 1}", "null"] {
        let event: UntypedEvent = UntypedEvent::decode("e", json!(text).to_string().as_bytes()).expect("an event");
        let again = UntypedEvent::decode("e", event.data().as_bytes()).expect("an event");
        assert_eq!(again.data, json!(text), "{}", event.data());
        assert!(!event.data().contains('\n') && !event.data().is_empty());
    }
}
