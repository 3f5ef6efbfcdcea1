//! The accumulator alone.

use openai_assistants::types::*;
use openai_assistants::{RunState, RunUpdate};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::material::*;

fn event(name: &str, data: Value) -> AssistantStreamEvent {
    serde_json::from_value(json!({"event": name, "data": data})).expect("an event")
}

fn message_delta(id: &str, content: Value) -> AssistantStreamEvent {
    event("thread.message.delta", json!({"id": id, "delta": {"content": content}}))
}

fn step_delta(id: &str, calls: Value) -> AssistantStreamEvent {
    let details = json!({"type": "tool_calls", "tool_calls": calls});
    event("thread.run.step.delta", json!({"id": id, "delta": {"step_details": details}}))
}

fn is_end(event: &AssistantStreamEvent) -> bool {
    ["completed", "failed", "cancelled", "expired", "incomplete"].iter().any(|end| event.name().ends_with(end))
}

/// Deltas alone lead to the content that the final event has.
#[track_caller]
pub fn check_deltas_suffice(transcripts: &[&str]) {
    let all: Vec<_> = transcripts.iter().flat_map(|transcript| events(transcript.as_bytes())).collect();
    let end = fold(all.clone());
    let deltas = fold(all.into_iter().filter(|event| !is_end(event)));
    assert_eq!(deltas.messages().len(), end.messages().len());
    for (put_together, complete) in deltas.messages().iter().zip(end.messages()) {
        assert_eq!(put_together.content, complete.content);
    }
    assert_eq!(deltas.steps().len(), end.steps().len());
    for (put_together, complete) in deltas.steps().iter().zip(end.steps()) {
        assert_eq!(put_together.tool_calls().len(), complete.tool_calls().len());
        for (put_together, complete) in put_together.tool_calls().iter().zip(complete.tool_calls()) {
            let (mut left, mut right) = (to_json(put_together), to_json(complete));
            // Only the end of a call has it.
            for call in [&mut left, &mut right] {
                call["function"]["output"] = Value::Null;
                call["file_search"]["results"] = Value::Null;
            }
            assert_eq!(left, right);
        }
    }
}

#[test]
fn deltas_suffice() {
    check_deltas_suffice(&[ANSWER]);
    check_deltas_suffice(&[ASKS, ASKS_AGAIN, ANSWERS]);
}

#[test]
fn an_answer() {
    let state = end_of(&[ANSWER]);
    assert!(state.is_terminal());
    assert_eq!(state.text(), "Voilà 🌍: 【1:0†map.txt】\nThat is all.");
    assert_eq!(state.messages()[0].text_with_citations(|c| format!("[{}]", c.number)), "Voilà 🌍: [1]\nThat is all.");
    assert_eq!(state.usage().total_tokens, 42);
    assert_eq!(state.tool_calls().count(), 1);
    assert_eq!(state.steps().len(), 2);
}

#[test]
fn updates_of_an_answer() {
    let mut state = RunState::new();
    let names: Vec<String> = events(ANSWER.as_bytes())
        .into_iter()
        .flat_map(|event| state.apply(event))
        .map(|update| format!("{update:?}").split(['(', ' ']).next().unwrap_or_default().to_owned())
        .collect();
    let (delta, call) = (["StepDelta", "ToolCallDelta"], ["ToolCallDone", "StepDone"]);
    let text = ["MessageDelta", "TextDelta"];
    let expected: Vec<&str> = [
        &["RunChanged", "RunChanged", "RunChanged", "StepCreated", "StepChanged", "StepDelta", "ToolCallCreated"][..],
        &delta,
        &delta,
        &delta,
        &delta,
        &call,
        &["StepCreated", "StepChanged", "MessageCreated", "MessageChanged"],
        &text,
        &text,
        &text,
        &text,
        &["Citation", "MessageDelta"],
        &text,
        &text,
        &["MessageDone", "StepDone", "RunEnded", "Other"],
    ]
    .concat();
    assert_eq!(names, expected);
}

/// Whoever prints the deltas has printed the text, whichever deltas were lost.
#[test]
fn lost_deltas_are_made_up_for() {
    let all = events(ANSWER.as_bytes());
    let whole: String = ["Voilà 🌍: 【1:0†map.txt】", "That is all."].concat();
    for lost in 0..all.len() {
        let mut state = RunState::new();
        let kept = all.iter().enumerate().filter(|(index, event)| *index < lost || event.text_delta().is_none());
        let updates: Vec<_> = kept.flat_map(|(_, event)| state.apply(event.clone())).collect();
        assert_eq!(text_of(&updates), whole, "without deltas from event {lost} on");
        let citations = updates.iter().filter(|update| matches!(update, RunUpdate::Citation { .. })).count();
        assert_eq!(citations, 1);
    }
}

/// The final events decide, whatever comes before, between or after them.
#[test]
fn order_and_repetition_do_not_matter_in_the_end() {
    let all = events(ANSWER.as_bytes());
    let end = fold(all.clone());
    let ids = |state: &RunState| {
        let mut messages: Vec<_> = state.messages().to_vec();
        let mut steps: Vec<_> = state.steps().to_vec();
        messages.sort_by(|a, b| a.id.cmp(&b.id));
        steps.sort_by(|a, b| a.id.cmp(&b.id));
        (state.run().cloned(), messages, steps)
    };
    proptest!(ProptestConfig::with_cases(300), |(
        shuffled in Just((0..all.len()).collect::<Vec<_>>()).prop_shuffle(),
        again in proptest::collection::vec(0..all.len(), 0..40),
    )| {
        let order = shuffled.iter().chain(&again);
        let state = fold(order.map(|index| all[*index].clone()));
        prop_assert_eq!(ids(&state), ids(&end));
    });
}

#[test]
fn every_event_twice() {
    for transcripts in [&[ANSWER][..], &[ASKS, ASKS_AGAIN, ANSWERS]] {
        let all: Vec<_> = transcripts.iter().flat_map(|transcript| events(transcript.as_bytes())).collect();
        let twice = fold(all.iter().flat_map(|event| [event.clone(), event.clone()]));
        assert_eq!(twice, fold(all));
    }
}

#[test]
fn a_repeated_beginning_keeps_what_has_come() {
    let created = events(ANSWER.as_bytes()).into_iter().find(|e| e.name() == "thread.message.created");
    let created = created.expect("a message begins");
    let mut state = RunState::new();
    state.apply(created.clone());
    state.apply(message_delta("msg_2", json!([{"index": 0, "type": "text", "text": {"value": "a"}}])));
    state.apply(created);
    state.apply(message_delta("msg_2", json!([{"index": 0, "type": "text", "text": {"value": "b"}}])));
    assert_eq!(state.text(), "ab");
}

#[test]
fn deltas_begin_snapshots() {
    let mut state = RunState::new();
    let updates = state.apply(message_delta("msg_1", json!([{"index": 0, "type": "text", "text": {"value": "a"}}])));
    assert!(matches!(updates[0], RunUpdate::MessageCreated(_)), "{updates:?}");
    state.apply(step_delta("step_1", json!([{"index": 1, "type": "function", "function": {"arguments": "{"}}])));
    state.apply(step_delta("step_1", json!([{"index": 1, "type": "function", "function": {"arguments": "}"}}])));
    assert_eq!(state.text(), "a");
    assert_eq!(state.messages()[0].role, MessageRole::Assistant);
    let calls = state.steps()[0].tool_calls();
    assert_eq!(calls[0], ToolCall::Unknown(Value::Null), "a place for the call that was passed over");
    assert_eq!(to_json(&calls[1])["function"]["arguments"], "{}");
    assert_eq!(state.steps()[0].r#type, RunStepType::ToolCalls);
}

#[test]
fn what_is_over_stays_over() {
    let all = events(ANSWER.as_bytes());
    let end = fold(all.clone());
    let mut state = end.clone();
    for event in all.into_iter().filter(|event| !is_end(event)) {
        let name = event.name().to_owned();
        let updates = state.apply(event);
        assert!(updates.iter().all(|u| matches!(u, RunUpdate::Other(_))) || updates.is_empty(), "{name}: {updates:?}");
    }
    assert_eq!(state, end);
}

#[test]
fn wild_indices_take_no_memory() {
    let mut state = RunState::new();
    for index in [-1, i64::MIN, i64::MAX, 1 << 40, 66, 1000] {
        state.apply(message_delta("msg_1", json!([{"index": index, "type": "text", "text": {"value": "a"}}])));
        state.apply(step_delta("step_1", json!([{"index": index, "type": "function", "function": {}}])));
    }
    // No text is lost.
    assert_eq!(state.text(), "aaaaaa");
    assert_eq!(state.messages()[0].content.len(), 1);
    assert_eq!(state.steps()[0].tool_calls().len(), 1);
    for id in ["call_1", "call_2", "call_1"] {
        let function = json!({"arguments": "a"});
        state.apply(step_delta("step_2", json!([{"index": 1000, "id": id, "type": "function", "function": function}])));
    }
    let calls: Vec<_> =
        state.steps()[1].tool_calls().iter().map(|call| to_json(call)["function"]["arguments"].clone()).collect();
    assert_eq!(calls, ["aa", "a"]);
    let annotation = |text: &str| json!({"index": 1000, "type": "file_citation", "text": text});
    let text = json!({"value": "", "annotations": [annotation("x"), annotation("y")]});
    state.apply(message_delta("msg_2", json!([{"index": 0, "type": "text", "text": text}])));
    assert_eq!(state.messages()[1].annotations().count(), 2);
    state.apply(message_delta("msg_1", json!([{"index": 63, "type": "text", "text": {"value": "a"}}])));
    assert_eq!(state.messages()[0].content.len(), 64);
}

#[test]
fn calls_that_all_have_index_0_are_told_apart_by_id() {
    let mut state = RunState::new();
    for (id, piece) in [("call_1", "{\"a\""), ("call_2", "{\"b\""), ("call_1", ":1}"), ("call_2", ":2}")] {
        let call = json!([{"index": 0, "id": id, "type": "function", "function": {"name": "f", "arguments": piece}}]);
        state.apply(step_delta("step_1", call));
    }
    let calls: Vec<_> = state.tool_calls().map(to_json).collect();
    assert_eq!(calls.len(), 2);
    for (call, (id, arguments)) in calls.iter().zip([("call_1", "{\"a\":1}"), ("call_2", "{\"b\":2}")]) {
        assert_eq!(call["id"], id);
        assert_eq!(call["function"], json!({"name": "f", "arguments": arguments, "output": null}));
    }
}

#[test]
fn deltas_without_a_type_are_of_the_type_of_their_place() {
    let mut state = RunState::new();
    state.apply(message_delta("msg_1", json!([{"index": 0, "type": "text", "text": {"value": "a"}}])));
    state.apply(message_delta("msg_1", json!([{"index": 0, "text": {"value": "b"}}])));
    state.apply(message_delta("", json!([{"index": 0, "type": "text", "text": {"value": "c"}}])));
    assert_eq!(state.text(), "abc");
    // The type is set once.
    state.apply(message_delta("msg_1", json!([{"index": 0, "type": "refusal", "refusal": "no"}])));
    assert_eq!(state.text(), "abc");
    assert_eq!(state.messages()[0].content.len(), 1);
}

#[test]
fn what_is_unknown_is_kept() {
    let mut state = RunState::new();
    let part = |value: Value| json!([value]);
    state.apply(message_delta(
        "msg_1",
        part(json!({"index": 0, "type": "audio", "audio": {"id": "a_1", "words": "x"}})),
    ));
    state.apply(message_delta(
        "msg_1",
        part(json!({"index": 0, "type": "audio", "audio": {"id": "a_1", "words": "y"}})),
    ));
    state
        .apply(message_delta("msg_1", part(json!({"index": 1, "type": "text", "mood": "go", "text": {"value": "t"}}))));
    state
        .apply(message_delta("msg_1", part(json!({"index": 1, "type": "text", "mood": "od", "text": {"value": "t"}}))));
    let content = to_json(&state.messages()[0].content);
    let audio = json!({"type": "audio", "audio": {"id": "a_1", "words": "xy"}});
    assert_eq!(content, json!([audio, {"type": "text", "text": {"value": "tt", "annotations": []}, "mood": "good"}]));
    let updates = state.apply(event("thread.run.dreaming", json!({"of": "sheep"})));
    assert!(matches!(&updates[..], [RunUpdate::Other(_)]));
}

#[test]
fn names_that_are_sent_again_are_not_doubled() {
    for (pieces, whole) in [(&["get_", "weather"][..], "get_weather"), (&["get_weather", "get_weather"], "get_weather")]
    {
        let mut state = RunState::new();
        for name in pieces {
            let call = json!([{"index": 0, "id": "call_1", "type": "function", "function": {"name": name}}]);
            state.apply(step_delta("step_1", call));
        }
        let call = state.tool_calls().next().map(to_json).expect("a call");
        assert_eq!(call["function"]["name"], whole);
        assert_eq!(call["id"], "call_1");
    }
}

/// Any way of cutting a message into deltas leads back to the message.
#[test]
fn a_message_in_any_pieces() {
    let message = end_of(&[ANSWER]).messages()[0].clone();
    proptest!(|(cuts in proptest::collection::vec(0..30usize, 0..12))| {
        let mut state = RunState::new();
        for (index, part) in message.content.iter().enumerate() {
            let part = to_json(part);
            let Some(text) = part["text"]["value"].as_str() else {
                let mut part = part;
                part["index"] = index.into();
                state.apply(message_delta("msg_2", json!([part])));
                continue;
            };
            let chars: Vec<char> = text.chars().collect();
            let mut bounds: Vec<usize> = cuts.iter().map(|cut| cut % (chars.len() + 1)).collect();
            bounds.extend([0, chars.len()]);
            bounds.sort_unstable();
            for pair in bounds.windows(2) {
                let piece: String = chars[pair[0]..pair[1]].iter().collect();
                state.apply(message_delta("msg_2", json!([{"index": index, "type": "text", "text": {"value": piece}}])));
            }
            for (place, annotation) in part["text"]["annotations"].as_array().into_iter().flatten().enumerate() {
                let mut annotation = annotation.clone();
                annotation["index"] = place.into();
                let text = json!({"annotations": [annotation]});
                state.apply(message_delta("msg_2", json!([{"index": index, "type": "text", "text": text}])));
            }
        }
        prop_assert_eq!(&state.messages()[0].content, &message.content);
    });
}

/// Names whose data is left out, wrong statuses, no ids at all: other servers do all of it.
#[test]
fn the_name_of_the_event_counts() {
    let mut state = RunState::new();
    state.apply(event("thread.run.created", json!({"id": "run_1", "status": "queued"})));
    state.apply(event("thread.message.created", json!({"id": "msg_1"})));
    state.apply(event(
        "thread.message.completed",
        json!({"id": "msg_1", "content": [{"type": "text", "text": {"value": "a"}}]}),
    ));
    let updates = state.apply(event("thread.run.completed", json!({"id": "run_1", "status": "in_progress"})));
    assert!(matches!(&updates[..], [RunUpdate::RunEnded(_)]));
    assert!(state.is_terminal());
    assert_eq!(state.text(), "a");
}
