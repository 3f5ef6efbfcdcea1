//! Undocumented behavior of servers: runs, streams and states are correct nevertheless.

mod answers;
mod events;
mod halves;
mod states;
mod texts;
mod unread;

use std::sync::OnceLock;
use std::time::Duration;

use openai_assistants::types::*;
use openai_assistants::{Client, RunState, RunStream};

use crate::material::*;
use crate::server::Server;

/// A run as it is followed by whoever lets it be polled.
fn resuming(server: &Server) -> RunStream {
    create(&client_of(server)).stream().run().resume_by_polling().with_poll_interval(Duration::from_millis(1))
}

/// A client of the server. Setting up TLS takes long, so it is done once.
fn client_of(server: &Server) -> Client {
    static FIRST: OnceLock<Client> = OnceLock::new();
    FIRST.get_or_init(|| client(server)).to_builder().base_url(server.url()).build().expect("a client")
}

/// An event as servers send it.
fn sse(name: &str, data: &serde_json::Value) -> String {
    format!("event: {name}\ndata: {data}\n\n")
}

/// The names and data of a transcript.
fn parsed(transcript: &str) -> Vec<(String, serde_json::Value)> {
    let mut decoder = openai_assistants::sse::Decoder::new();
    decoder.push(bytes::Bytes::copy_from_slice(transcript.as_bytes()));
    let mut events = Vec::new();
    while let Some(event) = decoder.next_event() {
        let event = event.expect("an event");
        let data = serde_json::from_slice(&event.data).unwrap_or("[DONE]".into());
        events.push((event.event.to_string(), data));
    }
    events
}

/// A run that has ended with one message.
fn ended(text: &str) -> RunState {
    fold(events(
        format!(
            "{}{}{}",
            sse("thread.run.created", &run("queued")),
            sse("thread.message.completed", &message("msg_1", text)),
            sse("thread.run.completed", &run("completed")),
        )
        .as_bytes(),
    ))
}

fn run(status: &str) -> serde_json::Value {
    serde_json::json!({
        "id": "run_1", "object": "thread.run", "created_at": 100, "thread_id": "thread_1", "assistant_id": "asst_1", "status": status,
    })
}

fn message(id: &str, text: &str) -> serde_json::Value {
    let content = match text {
        "" => serde_json::json!([]),
        text => serde_json::json!([{"type": "text", "text": {"value": text, "annotations": []}}]),
    };
    serde_json::json!({
        "id": id, "object": "thread.message", "created_at": 101, "thread_id": "thread_1", "run_id": "run_1",
        "role": "assistant", "content": content, "status": "completed",
    })
}

fn statuses(run: Option<&Run>) -> Option<(&str, &str)> {
    run.map(|run| (run.id.as_str(), run.status.as_str()))
}
