//! Transcripts, and a server that plays them.

use std::sync::Mutex;
use std::time::Duration;

use futures::StreamExt;
use openai_assistants::sse::Decoder;
use openai_assistants::types::*;
use openai_assistants::{Client, Error, RunState, RunStream, RunUpdate, StreamEvent};
use serde_json::{Value, json};
use support::Exchange;

use crate::server::{Reply, Seen, Server};

pub const ANSWER: &str = include_str!("transcripts/answer.sse");
pub const ASKS: &str = include_str!("transcripts/asks.sse");
pub const ASKS_AGAIN: &str = include_str!("transcripts/asks_again.sse");
pub const ANSWERS: &str = include_str!("transcripts/answers.sse");

/// The events of a transcript, as far as they are complete.
pub fn events(transcript: &[u8]) -> Vec<AssistantStreamEvent> {
    let mut decoder = Decoder::new();
    decoder.push(bytes::Bytes::copy_from_slice(transcript));
    let mut events = Vec::new();
    while let Some(event) = decoder.next_event().or_else(|| decoder.finish()) {
        let event = event.expect("an event of a good size");
        events.push(AssistantStreamEvent::decode(&event.event, &event.data).expect("a known shape"));
    }
    events
}

pub fn fold(events: impl IntoIterator<Item = AssistantStreamEvent>) -> RunState {
    let mut state = RunState::new();
    events.into_iter().for_each(|event| drop(state.apply(event)));
    state
}

/// What the transcripts lead to.
pub fn end_of(transcripts: &[&str]) -> RunState {
    fold(transcripts.iter().flat_map(|transcript| events(transcript.as_bytes())))
}

/// The text that the updates add.
pub fn text_of(updates: &[RunUpdate]) -> String {
    updates.iter().filter_map(RunUpdate::text_delta).collect()
}

/// Collects everything from a stream: the updates and the errors.
pub async fn drain(stream: &mut RunStream) -> (Vec<RunUpdate>, Vec<Error>) {
    let (mut updates, mut errors) = (Vec::new(), Vec::new());
    while let Some(update) = stream.next().await {
        match update {
            Ok(update) => updates.push(update),
            Err(error) => errors.push(error),
        }
    }
    assert!(stream.next().await.is_none(), "it stays at its end");
    (updates, errors)
}

pub fn client(server: &Server) -> Client {
    Client::builder()
        .base_url(server.url())
        .api_key("key")
        .retry_delays(Duration::from_millis(1), Duration::from_millis(4))
        .timeout(Duration::from_secs(5))
        .build()
        .expect("a client")
}

pub fn create(client: &Client) -> openai_assistants::Request<Run, RunCreateParams> {
    client.threads().runs().create("thread_1", RunCreateParams::new("asst_1"))
}

/// A whole stream of events.
pub fn stream(transcript: impl AsRef<[u8]>) -> Reply {
    Reply::events().chunk(transcript).end()
}

/// A stream of which so much comes, and then the end of the body, or the end of the connection.
pub fn cut(transcript: &[u8], at: usize, how: Cut) -> Reply {
    let reply = if at == 0 { Reply::events() } else { Reply::events().chunk(&transcript[..at]) };
    match how {
        Cut::End => reply.end(),
        Cut::Close => reply.close(),
        // A reset overtakes what has been sent, so that what has arrived is not certain.
        Cut::Reset => reply.pause(Duration::from_millis(5)).reset(),
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cut {
    End,
    Close,
    Reset,
}

/// Objects as requests give them.
pub struct Store {
    pub run: Run,
    pub steps: Vec<RunStep>,
    pub messages: Vec<Message>,
}

impl Store {
    pub fn of(state: &RunState) -> Self {
        let (run, messages, steps) = state.clone().into_parts();
        Self { run: run.expect("a run"), steps, messages }
    }

    /// Answers requests for the run, its steps, and its messages, in pages of two.
    pub fn answer(&self, seen: &Seen) -> Option<Reply> {
        if seen.method != "GET" {
            return None;
        }
        let path = seen.target.split('?').next().unwrap_or_default();
        if path.ends_with("/steps") {
            return Some(page(seen, &self.steps, |step| step.id.as_str()));
        }
        if path.ends_with("/messages") {
            return Some(page(seen, &self.messages, |message| message.id.as_str()));
        }
        Some(Reply::json(200, &to_json(&self.run)))
    }
}

fn page<T: serde::Serialize>(seen: &Seen, items: &[T], id: impl Fn(&T) -> &str) -> Reply {
    assert!(seen.target.contains("order=asc"), "{}", seen.target);
    let after = seen.target.split(['?', '&']).find_map(|part| part.strip_prefix("after="));
    let start = after.map_or(0, |after| items.iter().position(|item| id(item) == after).expect("an item") + 1);
    let rest = &items[start..];
    let data: Vec<Value> = rest.iter().take(2).map(to_json).collect();
    Reply::json(200, &json!({"object": "list", "data": data, "has_more": rest.len() > 2}))
}

pub fn to_json(value: &impl serde::Serialize) -> Value {
    serde_json::to_value(value).expect("JSON")
}

/// A server that answers POSTs with these, one after the other, and GETs from a store.
pub async fn server(posts: Vec<Reply>, store: Store) -> Server {
    let posts = Mutex::new(posts.into_iter());
    Server::new(move |seen, _| {
        store.answer(seen).unwrap_or_else(|| posts.lock().expect("no panic").next().expect("no more POSTs"))
    })
    .await
}

pub fn posts(server: &Server) -> Vec<Seen> {
    server.seen().into_iter().filter(|seen| seen.method == "POST").collect()
}

/// The recorded runs of some exchanges: the name of the file, and one transcript for each stream of the run.
pub fn transcripts(exchanges: &[Exchange]) -> Vec<(&str, Vec<String>)> {
    let mut runs: Vec<(&str, Vec<String>)> = Vec::new();
    for exchange in exchanges {
        let Some(transcript) = exchange.transcript() else { continue };
        let file = exchange.name.split('#').next().unwrap_or_default();
        match runs.last_mut() {
            Some((last, transcripts)) if *last == file => transcripts.push(transcript),
            _ => runs.push((file, vec![transcript])),
        }
    }
    assert!(!runs.is_empty(), "the recordings have streams");
    runs
}
