//! One text, once, however it comes.

use openai_assistants::types::*;
use openai_assistants::{RunState, RunUpdate};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{message, run};
use crate::material::*;

fn event(name: &str, data: Value) -> AssistantStreamEvent {
    serde_json::from_value(json!({"event": name, "data": data})).expect("an event")
}

fn created(id: &str) -> AssistantStreamEvent {
    let mut data = message(id, "");
    data["status"] = "in_progress".into();
    event("thread.message.created", data)
}

fn piece(id: &str, index: Option<i64>, text: &str) -> AssistantStreamEvent {
    let mut part = json!({"type": "text", "text": {"value": text}});
    if let Some(index) = index {
        part["index"] = index.into();
    }
    event("thread.message.delta", json!({"id": id, "delta": {"content": [part]}}))
}

fn completed(id: &str, text: &str) -> AssistantStreamEvent {
    event("thread.message.completed", message(id, text))
}

fn usage() -> AssistantStreamEvent {
    let data = json!({
        "id": "chatcmpl-1", "object": "thread.message", "created_at": 0, "thread_id": "", "role": "assistant",
        "content": [], "status": "in_progress", "metadata": {"usage": "{\"prompt_tokens\":3}"},
    });
    event("thread.message.in_progress", data)
}

/// The state and the text of all deltas.
fn folded(events: &[AssistantStreamEvent]) -> (RunState, String, Vec<RunUpdate>) {
    let mut state = RunState::new();
    let updates: Vec<_> = events.iter().flat_map(|event| state.apply(event.clone())).collect();
    let text = text_of(&updates);
    (state, text, updates)
}

#[test]
fn one_message_with_one_text() {
    for (what, events) in [
        (
            "another id",
            vec![created("a"), piece("a", Some(0), "Hel"), piece("a", Some(0), "lo"), completed("b", "Hello")],
        ),
        ("another id, begun by a delta", vec![piece("a", Some(0), "Hel"), completed("b", "Hello")]),
        ("another id, after nothing", vec![created("a"), completed("b", "Hello")]),
        ("another id, and nothing more", vec![created("a"), piece("a", Some(0), "Hello"), completed("b", "")]),
        ("the same id, and nothing more", vec![created("a"), piece("a", Some(0), "Hello"), completed("a", "")]),
        (
            "a place for each piece",
            vec![piece("a", Some(0), "H"), piece("a", Some(1), "el"), piece("a", Some(2), "lo")],
        ),
        ("two places", vec![created("a"), piece("a", Some(0), "Hel"), piece("a", Some(1), "lo")]),
        (
            "both",
            vec![
                piece("a", Some(0), "H"),
                piece("a", Some(1), "el"),
                piece("a", Some(2), "lo"),
                completed("b", "Hello"),
            ],
        ),
        ("both, with a piece lost", vec![piece("a", Some(0), "H"), piece("a", Some(2), "l"), completed("b", "Hello")]),
        ("no index", vec![piece("a", None, "Hel"), piece("a", None, "lo")]),
        ("usage before", vec![usage(), piece("a", Some(0), "Hello")]),
        ("usage after", vec![piece("a", Some(0), "Hello"), completed("a", "Hello"), usage()]),
        (
            "usage in between",
            vec![created("a"), piece("a", Some(0), "Hel"), usage(), piece("a", Some(0), "lo"), completed("b", "Hello")],
        ),
    ] {
        let (state, deltas, _) = folded(&events);
        assert_eq!((state.text().as_str(), state.messages().len()), ("Hello", 1), "{what}: {:?}", state.messages());
        if what != "both, with a piece lost" {
            assert_eq!(deltas, "Hello", "{what}");
        }
    }
}

/// While it is written the text is right as well.
#[test]
fn at_any_time() {
    let mut state = RunState::new();
    let mut text = String::new();
    for (index, token) in ["A", " text", " in", " many", " parts"].into_iter().enumerate() {
        state.apply(piece("a", i64::try_from(index).ok(), token));
        text.push_str(token);
        assert_eq!(state.text(), text);
        assert_eq!(state.messages()[0].content.len(), 1);
    }
    // An image between them is a separate part.
    let image = json!([{"index": 5, "type": "image_file", "image_file": {"file_id": "file_1"}}]);
    state.apply(event("thread.message.delta", json!({"id": "a", "delta": {"content": image}})));
    assert_eq!((state.text(), state.messages()[0].content.len()), (text, 2));
}

/// Parts that really are parts stay parts, also when the first one comes in a single piece.
#[test]
fn parts_that_are_parts() {
    for order in [&[0, 1, 1, 2][..], &[0, 0, 1, 2], &[0, 1, 0, 2], &[0, 1, 1, 1, 2, 2]] {
        let mut texts = vec![String::new(); 3];
        let mut state = RunState::new();
        for (number, index) in order.iter().enumerate() {
            let text = format!("{number}");
            texts[*index].push_str(&text);
            state.apply(piece("a", i64::try_from(*index).ok(), &text));
        }
        assert_eq!(state.text(), texts.join("\n"), "{order:?}");
    }
    // Those without a type go by what they have.
    let mut state = RunState::new();
    for text in ["Hel", "lo"] {
        let part = json!([{"text": {"value": text}}]);
        state.apply(event("thread.message.delta", json!({"id": "a", "delta": {"content": part}})));
    }
    assert_eq!(state.text(), "Hello");
}

/// Two messages stay separate, although the second ends with another ID.
#[test]
fn several_messages() {
    let events = [
        created("a"),
        piece("a", Some(0), "One"),
        completed("x", "One"),
        created("b"),
        piece("b", Some(0), "Two"),
        completed("y", "Two"),
    ];
    let (state, deltas, updates) = folded(&events);
    assert_eq!((state.text().as_str(), state.messages().len(), deltas.as_str()), ("One\nTwo", 2, "OneTwo"));
    let ids: Vec<_> = state.messages().iter().map(|message| message.id.as_str()).collect();
    assert_eq!(ids, ["x", "y"]);
    assert_eq!(updates.iter().filter(|update| matches!(update, RunUpdate::MessageCreated(_))).count(), 2);
    // With two open nobody can tell which it is, and of another run it is none.
    let two = [created("a"), created("b"), piece("a", Some(0), "A"), completed("c", "C")];
    assert_eq!(folded(&two).0.messages().len(), 3);
    let mut other = message("c", "C");
    other["run_id"] = "run_2".into();
    let foreign = [created("a"), piece("a", Some(0), "A"), event("thread.message.completed", other)];
    assert_eq!(folded(&foreign).0.text(), "A\nC");
    // The first one turns up again: they were two after all.
    let again = [created("a"), piece("a", Some(0), "A"), completed("b", "B"), completed("a", "A")];
    let (state, ..) = folded(&again);
    assert_eq!((state.text().as_str(), state.messages().len()), ("B\nA", 2));
}

/// Fragments of tool calls that do not say which call they are of.
#[test]
fn fragments_of_calls() {
    let delta = |call: Value| {
        let details = json!({"type": "tool_calls", "tool_calls": [call]});
        event("thread.run.step.delta", json!({"id": "step_1", "delta": {"step_details": details}}))
    };
    let head = |id: &str, index: Option<i64>| {
        let mut call = json!({"id": id, "type": "function", "function": {"name": "f", "arguments": ""}});
        if let Some(index) = index {
            call["index"] = index.into();
        }
        delta(call)
    };
    let typed = |text: &str| delta(json!({"type": "function", "function": {"arguments": text}}));
    let bare = |text: &str| delta(json!({"function": {"arguments": text}}));
    let at =
        |index: i64, text: &str| delta(json!({"index": index, "type": "function", "function": {"arguments": text}}));
    for (what, events) in [
        ("no index at all", vec![head("c1", None), typed("1"), typed("2"), head("c2", None), typed("3"), typed("4")]),
        ("no type either", vec![head("c1", None), bare("1"), bare("2"), head("c2", None), bare("3"), bare("4")]),
        ("an index once", vec![head("c1", Some(0)), bare("1"), bare("2"), head("c2", Some(1)), bare("3"), bare("4")]),
        ("always 0", vec![head("c1", Some(0)), at(0, "1"), at(0, "2"), head("c2", Some(0)), at(0, "3"), at(0, "4")]),
        (
            "as documented",
            vec![head("c1", Some(0)), head("c2", Some(1)), at(1, "3"), at(0, "1"), at(0, "2"), at(1, "4")],
        ),
    ] {
        let (state, ..) = folded(&events);
        let calls: Vec<_> = state
            .tool_calls()
            .map(to_json)
            .map(|call| (call["id"].clone(), call["function"]["arguments"].clone()))
            .collect();
        assert_eq!(calls, [(json!("c1"), json!("12")), (json!("c2"), json!("34"))], "{what}");
    }
    // Arguments as JSON instead of text.
    let (state, ..) =
        folded(&[delta(json!({"id": "c1", "type": "function", "function": {"arguments": {"a": [1, "b"]}}}))]);
    let arguments = state.tool_calls().next().map(|call| to_json(call)["function"]["arguments"].clone());
    assert_eq!(arguments, Some(json!("{\"a\":[1,\"b\"]}")));
}

/// How a server sends one text.
#[derive(Clone, Debug)]
struct Server {
    pieces: Vec<String>,
    moves: bool,
    begins: bool,
    /// The id that the message ends under, if it ends.
    end: Option<&'static str>,
    usage: Vec<usize>,
}

impl Server {
    fn events(&self) -> Vec<AssistantStreamEvent> {
        let pieces = self.pieces.iter().enumerate();
        let index = |place: usize| i64::try_from(if self.moves { place } else { 0 }).ok();
        let mut events: Vec<_> = pieces.map(|(place, text)| piece("a", index(place), text)).collect();
        if self.begins {
            events.insert(0, created("a"));
        }
        events.extend(self.end.map(|id| completed(id, &self.pieces.concat())));
        for place in &self.usage {
            events.insert(place % (events.len() + 1), usage());
        }
        events
    }
}

fn server() -> impl Strategy<Value = Server> {
    let pieces = proptest::collection::vec("[a-z ü\u{1f600}]{1,6}", 1..8);
    let end = prop_oneof![Just(None), Just(Some("a")), Just(Some("b"))];
    let usage = proptest::collection::vec(0..12usize, 0..3);
    (pieces, any::<bool>(), any::<bool>(), end, usage).prop_map(|(pieces, moves, begins, end, usage)| Server {
        pieces,
        moves,
        begins,
        end,
        usage,
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    /// In any mixture of these forms there is one message with the text at every moment, and its text is reported once.
    #[test]
    fn any_mixture_is_one_text(server in server()) {
        let (mut state, mut received) = (RunState::new(), String::new());
        for event in server.events() {
            received.push_str(&text_of(&state.apply(event)));
            prop_assert_eq!(&state.text(), &received);
        }
        prop_assert_eq!(received, server.pieces.concat());
        prop_assert_eq!(state.messages().len(), 1);
    }

    /// In any order, twice or in part: nothing panics, the final text is there, and no piece is lost without it.
    #[test]
    fn no_text_is_lost(server in server(), order in proptest::collection::vec(any::<prop::sample::Index>(), 0..24)) {
        let all = server.events();
        let chosen: Vec<_> = order.iter().map(|index| index.get(&all).clone()).collect();
        let (state, ..) = folded(&chosen);
        let text = state.text();
        let has_completed = chosen.iter().any(|event| matches!(event, AssistantStreamEvent::ThreadMessageCompleted(_)));
        if has_completed {
            prop_assert!(text.contains(&server.pieces.concat()), "{text}");
        } else {
            let letters = |text: &str| { let mut all: Vec<_> = text.chars().filter(|c| *c != '\n').collect(); all.sort_unstable(); all };
            let sent: String = chosen.iter().filter_map(|event| event.text_delta()).collect();
            prop_assert_eq!(letters(&text), letters(&sent));
        }
        let mut again = state.clone();
        again.apply(event("thread.run.completed", run("completed")));
        prop_assert_eq!(again.text(), text);
    }
}
