//! The emulator through the client crate.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "helpers of tests fail the test")]

mod chat;
#[cfg(feature = "data")]
mod data;
#[cfg(all(unix, feature = "data"))]
mod data_kills;
mod errors;
mod faults;
mod foundry;
mod foundry_calls;
#[cfg(feature = "https")]
mod https;
mod limits;
mod lists;
mod microsoft;
mod operations;
mod process;
mod python;
mod recipes;
mod runs;
mod streams;
mod tool;
mod wire;

use std::time::Duration;

use emulator::Emulator;
use futures::TryStreamExt;
use openai_assistants::types::{Assistant, Run, RunStatus, Thread};
use openai_assistants::{Client, EventStream, StreamEvent};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Params from JSON.
#[track_caller]
fn params<T: DeserializeOwned>(json: Value) -> T {
    serde_json::from_value(json).expect("params")
}

/// An assistant with these tools, and a thread with this message.
async fn scene(client: &Client, tools: Value, message: &str) -> (Assistant, Thread) {
    let assistant = client.assistants().create(params(json!({"model": "gpt-4o", "tools": tools}))).await;
    let thread = json!({"messages": [{"role": "user", "content": message}]});
    let thread = client.threads().create(params(thread)).await;
    (assistant.expect("an assistant"), thread.expect("a thread"))
}

/// A function that can be called.
fn weather() -> Value {
    json!([{"type": "function", "function": {"name": "get_weather", "parameters": {
        "type": "object", "properties": {"city": {"type": "string"}}}}}])
}

/// Asks for a run until it has ended or waits for outputs.
async fn settled(client: &Client, run: &Run) -> Run {
    for _ in 0..2000 {
        let run = client.threads().runs().retrieve(&run.thread_id, &run.id).await.expect("a run");
        if !matches!(run.status, RunStatus::Queued | RunStatus::InProgress | RunStatus::Cancelling) {
            return run;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    panic!("the run does not end");
}

/// Every event of a stream.
async fn all<E: StreamEvent + Unpin>(events: EventStream<E>) -> Vec<E> {
    events.try_collect().await.expect("events")
}

async fn start() -> (Emulator, Client) {
    let emulator = Emulator::start().await.expect("an emulator");
    let client = emulator.client();
    (emulator, client)
}
