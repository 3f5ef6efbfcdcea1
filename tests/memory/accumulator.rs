//! What following a run takes, whatever the server sends.

use std::fmt::Write;

use allocation_counter::measure;
use openai_assistants::types::*;
use openai_assistants::{Json, RunState};
use proptest::prelude::*;

const LENGTH: usize = 64 * 1024;

fn message(id: &str, content: &str) -> AssistantStreamEvent {
    let data = format!(r#"{{"id":"{id}","delta":{{"content":[{content}]}}}}"#);
    AssistantStreamEvent::ThreadMessageDelta(MessageDeltaEvent::from_json(data.as_bytes()).expect("an event"))
}

fn step(id: &str, calls: &str) -> AssistantStreamEvent {
    let data = format!(r#"{{"id":"{id}","delta":{{"step_details":{{"type":"tool_calls","tool_calls":[{calls}]}}}}}}"#);
    AssistantStreamEvent::ThreadRunStepDelta(RunStepDeltaEvent::from_json(data.as_bytes()).expect("an event"))
}

/// Pieces of a list, until it is long enough.
fn pieces(piece: impl Fn(usize) -> String) -> (String, usize) {
    let (mut text, mut count) = (piece(0), 1);
    while text.len() < LENGTH {
        write!(text, ",{}", piece(count)).expect("a string");
        count += 1;
    }
    (text, count)
}

/// The updates have everything once more, and the ids with it.
#[track_caller]
fn apply(state: &mut RunState, event: AssistantStreamEvent, length: usize) {
    let taken = measure(|| drop(state.apply(event))).bytes_max;
    let bound = 32 * length as u64 + 1024 * 1024;
    assert!(taken <= bound, "{taken} for {length} bytes");
}

#[test]
fn gaps_are_bounded_for_each_event() {
    let mut state = RunState::new();
    let (parts, count) =
        pieces(|n| format!(r#"{{"index":{},"type":"text","text":{{"value":"a"}}}}"#, (n + 1) * 64 - 1));
    apply(&mut state, message("m", &parts), parts.len());
    // All of the text is there, in no more places than have text and the gaps.
    assert_eq!(state.text().matches('a').count(), count);
    assert!(state.messages()[0].content.len() <= 65);

    let (calls, _) =
        pieces(|n| format!(r#"{{"index":{},"type":"function","function":{{"arguments":"a"}}}}"#, (n + 1) * 64 - 1));
    apply(&mut state, step("s", &calls), calls.len());
    assert!(state.steps()[0].tool_calls().len() <= 65);

    let (unknown, _) = pieces(|n| format!(r#"{{"index":{},"padding":"{:a>40}"}}"#, (n + 1) * 64 - 1, ""));
    let unknown = format!(r#"{{"index":0,"type":"new","list":[{unknown}]}}"#);
    apply(&mut state, message("n", &unknown), unknown.len());
    let unknown = format!("{unknown},{unknown}");
    apply(&mut state, message("n", &unknown), unknown.len());
}

#[test]
#[ignore = "14 MB are for the figure: 3.7 GB and 31 s before gaps were counted for the event"]
fn fourteen_megabytes_of_gaps() {
    let mut parts = String::new();
    for n in 0..240_000 {
        write!(parts, r#"{{"index":{},"type":"text","text":{{"value":"a"}}}},"#, (n + 1) * 64 - 1).expect("a string");
    }
    parts.pop();
    let start = std::time::Instant::now();
    let mut state = RunState::new();
    let event = message("m", &parts);
    let taken = measure(|| drop(state.apply(event))).bytes_max;
    println!("{} bytes took {taken} bytes and {:?} with decoding", parts.len(), start.elapsed());
    assert_eq!(state.text().len(), 240_000);
}

#[test]
fn an_event_is_not_copied_for_each_of_its_parts() {
    let mut state = RunState::new();
    let large = "a".repeat(LENGTH);
    let citation = |index: usize, text: &str| format!(r#"{{"index":{index},"type":"file_citation","text":"{text}"}}"#);
    let (deltas, _) = pieces(|_| citation(0, "b"));
    let content = format!(
        r#"{{"index":0,"type":"text","text":{{"value":"a","annotations":[{},{deltas}]}}}}"#,
        citation(0, &large)
    );
    apply(&mut state, message("m", &content), content.len());

    let (searches, _) = pieces(|_| r#"{"index":0,"type":"file_search","file_search":{"x":0}}"#.to_owned());
    let searches = format!(r#"{{"index":0,"type":"file_search","file_search":{{"y":"{large}"}}}},{searches}"#);
    apply(&mut state, step("s", &searches), searches.len());

    let (parts, _) = pieces(|n| format!(r#"{{"index":{n},"type":"text","text":{{"value":"a"}}}}"#));
    apply(&mut state, message(&large, &parts), parts.len() + large.len());
    assert_eq!(state.messages().len(), 1, "an id of {} bytes", large.len());
}

/// For other events too, the reported size matches the allocated memory.
fn event() -> impl Strategy<Value = (AssistantStreamEvent, usize)> {
    let text = prop_oneof!["[a-z]{0,3}", "[a-z]{200}"];
    let index = prop_oneof![4 => 0..4_i64, 1 => Just(-1_i64), 1 => 50..70_i64, 1 => Just(i64::MAX)];
    let part = (index.clone(), text.clone(), 0..4).prop_map(|(index, text, kind)| match kind {
        0 => format!(r#"{{"index":{index},"type":"text","text":{{"value":"{text}"}}}}"#),
        1 => format!(r#"{{"index":{index},"type":"refusal","refusal":"{text}"}}"#),
        2 => format!(r#"{{"index":{index},"type":"new","{text}":["{text}"]}}"#),
        _ => format!(r#"{{"index":{index},"type":"text","text":{{"annotations":[{{"index":{index},"type":"file_citation","text":"{text}"}}]}}}}"#),
    });
    let call = (index, text, "[a-d]", 0..3).prop_map(|(index, text, id, kind)| match kind {
        0 => format!(r#"{{"index":{index},"id":"{id}","type":"function","function":{{"name":"f","arguments":"{text}"}}}}"#),
        1 => format!(r#"{{"index":{index},"type":"code_interpreter","code_interpreter":{{"input":"{text}","outputs":[{{"index":{index},"type":"logs","logs":"{text}"}}]}}}}"#),
        _ => format!(r#"{{"index":{index},"type":"file_search","file_search":{{"{text}":"{text}"}}}}"#),
    });
    let parts = ("[a-c]", prop::collection::vec(part, 1..20)).prop_map(|(id, parts)| {
        let parts = parts.join(",");
        (message(&id, &parts), parts.len())
    });
    let calls = ("[a-c]", prop::collection::vec(call, 1..20)).prop_map(|(id, calls)| {
        let calls = calls.join(",");
        (step(&id, &calls), calls.len())
    });
    prop_oneof![parts, calls]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: support::cases(24), ..ProptestConfig::default() })]

    #[test]
    fn the_size_is_what_is_taken(events in prop::collection::vec(event(), 1..60)) {
        let mut state = RunState::new();
        let live = measure(|| events.iter().for_each(|(event, length)| apply(&mut state, event.clone(), *length)));
        let live = usize::try_from(live.bytes_current).unwrap_or(0);
        let size = state.size();
        // Room that is not used yet doubles it, and there may be a little.
        prop_assert!(live <= 3 * size + 16 * 1024, "{live} are taken, and {size} told");
        prop_assert!(size <= 4 * live + 16 * 1024, "{live} are taken, and {size} told");
    }
}
