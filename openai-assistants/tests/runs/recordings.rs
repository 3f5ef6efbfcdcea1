//! Runs as they were recorded.

use futures::StreamExt;
use openai_assistants::types::*;
use serde_json::Value;
use support::{Exchange, exchanges, recordings};

use crate::cuts::{Rig, boundaries};
use crate::material::*;

#[test]
fn deltas_lead_to_what_the_end_says() {
    check_deltas(&exchanges(&recordings()));
}

#[test]
fn a_fold_ends_equal_to_a_later_get() {
    check_gets(&exchanges(&recordings()), (3, 3, 3));
}

#[tokio::test]
async fn cut_at_every_event() {
    check_events(&exchanges(&recordings())).await;
}

#[tokio::test]
async fn cut_at_many_bytes() {
    check_bytes(&exchanges(&recordings()), 397).await;
}

mod shared {
    use super::*;

    fn recordings() -> Vec<Exchange> {
        exchanges(&support::shared("recordings"))
    }

    #[test]
    #[ignore = "needs ../shared"]
    fn deltas_lead_to_what_the_end_says() {
        check_deltas(&recordings());
    }

    #[test]
    #[ignore = "needs ../shared"]
    fn a_fold_ends_equal_to_a_later_get() {
        check_gets(&recordings(), (50, 10, 5));
    }

    #[tokio::test]
    #[ignore = "needs ../shared"]
    async fn cut_at_every_event() {
        check_events(&recordings()).await;
    }

    #[tokio::test]
    #[ignore = "needs ../shared"]
    async fn cut_at_many_bytes() {
        check_bytes(&recordings(), 131).await;
    }
}

mod slow {
    use super::*;

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    #[ignore = "takes minutes"]
    async fn cut_at_every_byte() {
        check_bytes(&exchanges(&recordings()), 1).await;
    }

    mod shared {
        use super::*;

        #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
        #[ignore = "needs ../shared"]
        async fn cut_at_every_byte() {
            check_bytes(&exchanges(&support::shared("recordings")), 1).await;
        }
    }
}

fn check_deltas(exchanges: &[Exchange]) {
    for (_, streams) in transcripts(exchanges) {
        let streams: Vec<_> = streams.iter().map(String::as_str).collect();
        crate::accumulator::check_deltas_suffice(&streams);
        let state = end_of(&streams);
        assert_eq!(state.run().map(|run| &run.status), Some(&RunStatus::Completed));
        assert!(!state.text().is_empty());
        // The tokens of the steps are those of the run.
        let of_steps: openai_assistants::Usage = state.steps().iter().map(openai_assistants::Usage::from).sum();
        assert_eq!(of_steps, state.usage());
    }
}

/// Each object of the recordings that a GET gave is played as events; the fold ends equal to it.
fn check_gets(exchanges: &[Exchange], least: (usize, usize, usize)) {
    let (mut runs, mut steps, mut messages) = (0, 0, 0);
    for exchange in exchanges.iter().filter(|exchange| exchange.method == "GET") {
        let response = &exchange.response;
        let lists = response["data"].as_array().cloned().unwrap_or_else(|| vec![response.clone()]);
        for object in lists {
            match object["object"].as_str() {
                Some("thread.run") => {
                    let run: Run = serde_json::from_value(object).expect("a run");
                    let name = format!("thread.run.{}", run.status);
                    let state = fold([event(&name, to_json(&run))]);
                    assert_eq!(state.run(), Some(&run));
                    runs += 1;
                }
                Some("thread.run.step") => {
                    let step: RunStep = serde_json::from_value(object).expect("a step");
                    let state = fold(step_events(&step));
                    assert_eq!(state.steps(), [step]);
                    steps += 1;
                }
                Some("thread.message") => {
                    let message: Message = serde_json::from_value(object).expect("a message");
                    let state = fold(message_events(&message));
                    assert_eq!(state.messages(), [message]);
                    messages += 1;
                }
                _ => {}
            }
        }
    }
    assert!(runs > least.0 && steps > least.1 && messages > least.2, "{runs} runs, {steps} steps, {messages} messages");
}

fn event(name: &str, data: Value) -> AssistantStreamEvent {
    serde_json::from_value(serde_json::json!({"event": name, "data": data})).expect("an event")
}

/// Begins empty, adds everything by deltas of a few characters. There is no final event: the deltas must suffice.
fn message_events(message: &Message) -> Vec<AssistantStreamEvent> {
    let mut begun = message.clone();
    begun.content.clear();
    let mut events = vec![event("thread.message.created", to_json(&begun))];
    let deltas = pieces(to_json(&message.content));
    events.extend(deltas.into_iter().map(|content| {
        event("thread.message.delta", serde_json::json!({"id": message.id, "delta": {"content": content}}))
    }));
    events
}

fn step_events(step: &RunStep) -> Vec<AssistantStreamEvent> {
    let mut begun = to_json(step);
    let calls = begun["step_details"].get_mut("tool_calls").map(std::mem::take);
    let mut events = Vec::new();
    if calls.is_some() {
        begun["step_details"]["tool_calls"] = Value::Array(Vec::new());
    }
    events.push(event("thread.run.step.created", begun));
    events.extend(pieces(calls.unwrap_or_default()).into_iter().map(|calls| {
        let details = serde_json::json!({"type": "tool_calls", "tool_calls": calls});
        event("thread.run.step.delta", serde_json::json!({"id": step.id, "delta": {"step_details": details}}))
    }));
    events
}

/// Splits each item of a list into deltas: first without its long strings, then these in pieces.
fn pieces(list: Value) -> Vec<Value> {
    let mut deltas = Vec::new();
    for (index, item) in list.as_array().into_iter().flatten().enumerate() {
        let mut first = item.clone();
        let mut later: Vec<Value> = Vec::new();
        for (outer, inner) in [("text", "value"), ("code_interpreter", "input"), ("function", "arguments")] {
            let Some(text) = item[outer][inner].as_str() else { continue };
            first[outer][inner] = "".into();
            let chars: Vec<char> = text.chars().collect();
            later.extend(chars.chunks(5).map(|chunk| {
                let mut delta = serde_json::json!({"index": index, "type": item["type"]});
                delta[outer] = serde_json::json!({inner: chunk.iter().collect::<String>()});
                delta
            }));
        }
        first["index"] = index.into();
        for list in ["/text/annotations", "/code_interpreter/outputs"] {
            for (place, part) in first.pointer_mut(list).and_then(Value::as_array_mut).into_iter().flatten().enumerate()
            {
                part["index"] = place.into();
            }
        }
        deltas.push(Value::Array(vec![first]));
        deltas.extend(later.into_iter().map(|delta| Value::Array(vec![delta])));
    }
    deltas
}

/// Cut over HTTP at every event, in each way, and resumed there.
async fn check_events(exchanges: &[Exchange]) {
    for (_, streams) in transcripts(exchanges) {
        for transcript in &streams {
            let cuts = boundaries(transcript).into_iter().filter(|at| *at < transcript.len());
            let cuts = cuts.flat_map(|at| [Cut::End, Cut::Close, Cut::Reset].map(|how| (at, how)));
            // Three in four events, each in one of the three ways.
            check(transcript, cuts.step_by(support::step(4))).await;
        }
    }
}

/// Cut over HTTP at bytes all over the transcripts.
async fn check_bytes(exchanges: &[Exchange], stride: usize) {
    for (name, streams) in transcripts(exchanges) {
        for transcript in &streams {
            let cuts = (0..transcript.len()).step_by(stride).map(|at| (at, [Cut::End, Cut::Close][at / stride % 2]));
            let count = cuts.len();
            check(transcript, cuts).await;
            println!("{name}: cut at {count} of {} bytes", transcript.len());
        }
    }
}

async fn check(transcript: &str, cuts: impl Iterator<Item = (usize, Cut)>) {
    let rig = &Rig::new(transcript).await;
    let first = boundaries(transcript)[0];
    // Only a whole run has an end to resume to.
    let is_whole =
        transcript.starts_with("event: thread.run.created") && transcript.contains("event: thread.run.completed");
    futures::stream::iter(cuts)
        .for_each_concurrent(16, |(at, how)| async move {
            rig.check_cut(at, how).await;
            if is_whole && at >= first {
                rig.check_resume(at, how).await;
            }
        })
        .await;
}
