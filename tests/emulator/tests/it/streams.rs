//! Streams, in the order that recordings of the hosted API show.

use emulator::{Action, Emulator, Reply, Scenario};
use futures::StreamExt;
use openai_assistants::types::*;
use openai_assistants::{EventStream, StreamEvent};
use serde_json::{Value, json};

use crate::{all, params, scene, start, weather};

/// The names of events; deltas in a row count once.
fn names(events: &[AssistantStreamEvent]) -> Vec<&str> {
    let mut names: Vec<_> = events.iter().map(|event| event.name().trim_start_matches("thread.")).collect();
    names.dedup_by(|next, last| next == last && next.ends_with("delta"));
    names
}

fn data(event: &AssistantStreamEvent) -> Value {
    serde_json::to_value(event).expect("json")["data"].take()
}

async fn started<E: StreamEvent>(opening: openai_assistants::StreamRequest<E>) -> EventStream<E> {
    opening.await.expect("a stream")
}

#[tokio::test]
async fn a_run_that_writes() {
    let (_emulator, client) = start().await;
    let (assistant, _) = scene(&client, json!([]), "").await;
    let body = json!({"assistant_id": assistant.id, "thread": {"messages": [{"role": "user", "content": "Hi"}]}});
    let events = all(started(client.threads().create_and_run(params(body)).stream()).await).await;
    assert_eq!(
        names(&events),
        [
            "created",
            "run.created",
            "run.queued",
            "run.in_progress",
            "run.step.created",
            "run.step.in_progress",
            "message.created",
            "message.in_progress",
            "message.delta",
            "message.completed",
            "run.step.completed",
            "run.completed",
            "done",
        ]
    );
    let deltas: Vec<_> = events.iter().filter(|event| event.name() == "thread.message.delta").map(data).collect();
    assert_eq!(deltas[0]["delta"]["content"][0]["text"], json!({"value": "You", "annotations": []}));
    assert_eq!(deltas[1]["delta"]["content"][0]["text"], json!({"value": " said:"}));
    let message = data(&events[events.len() - 4]);
    assert_eq!(
        (&message["status"], &message["content"][0]["text"]["value"]),
        (&json!("completed"), &json!("You said: Hi"))
    );
    // The message in an event equals the message that is retrieved later, apart from the status.
    let id = message["id"].as_str().expect("an id");
    let thread = message["thread_id"].as_str().expect("an id");
    let later = serde_json::to_value(client.threads().messages().retrieve(thread, id).await.expect("a message"));
    assert_eq!(later.expect("json")["content"], message["content"]);
}

#[tokio::test]
async fn function_calls_and_the_resumed_stream() {
    let (_emulator, client) = start().await;
    let (assistant, thread) = scene(&client, weather(), "Paris?").await;
    let runs = client.threads().runs();
    let events = all(started(runs.create(&thread.id, RunCreateParams::new(&assistant.id)).stream()).await).await;
    assert_eq!(
        names(&events),
        [
            "run.created",
            "run.queued",
            "run.in_progress",
            "run.step.created",
            "run.step.in_progress",
            "run.step.delta",
            "run.requires_action",
            "done",
        ]
    );
    let first = data(&events[5])["delta"]["step_details"]["tool_calls"][0].take();
    assert_eq!(first["function"], json!({"name": "get_weather", "arguments": ""}));
    let run = data(&events[events.len() - 2]);
    let call = &run["required_action"]["submit_tool_outputs"]["tool_calls"][0]["id"];
    let outputs = json!({"tool_outputs": [{"tool_call_id": call, "output": "sunny"}]});
    let id = run["id"].as_str().expect("an id");
    let events =
        all(started(runs.submit_tool_outputs(&thread.id, id, params::<RunSubmitToolOutputsParams>(outputs)).stream())
            .await)
        .await;
    assert_eq!(
        names(&events),
        [
            "run.step.completed",
            "run.queued",
            "run.in_progress",
            "run.step.created",
            "run.step.in_progress",
            "message.created",
            "message.in_progress",
            "message.delta",
            "message.completed",
            "run.step.completed",
            "run.completed",
            "done",
        ]
    );
    let step = data(&events[0]);
    assert_eq!(step["step_details"]["tool_calls"][0]["function"]["output"], "sunny");
    assert!(step["usage"]["total_tokens"].is_number());
}

#[tokio::test]
async fn what_is_null_on_the_wire() {
    let (_emulator, client) = start().await;
    let (assistant, thread) = scene(&client, weather(), "Paris?").await;
    let request = client.threads().runs().create(&thread.id, RunCreateParams::new(&assistant.id));
    let mut events = request.stream().raw().await.expect("a stream");
    let mut text = String::new();
    while let Some(event) = events.next().await {
        text.push_str(&String::from_utf8_lossy(&event.expect("an event").data));
    }
    for part in [r#""output":null"#, r#""expires_at":"#, r#""reasoning_effort":null"#, r#""last_error":null"#, "[DONE]"]
    {
        assert!(text.contains(part), "{part}: {text}");
    }
}

#[tokio::test]
async fn hosted_tools() {
    let (_emulator, client) = start().await;
    let params_ = FileCreateParams::new(Upload::from_bytes("a.txt", "Cake is good."), "assistants");
    let file = client.files().create(params_).await.expect("a file").id;
    let body = json!({"model": "m", "tools": [{"type": "file_search"}, {"type": "code_interpreter"}],
        "tool_resources": {"file_search": {"vector_stores": [{"file_ids": [file]}]}}});
    let assistant = client.assistants().create(params(body)).await.expect("an assistant");
    tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    let body = json!({"assistant_id": assistant.id, "thread": {"messages": [{"role": "user", "content": "Cake?"}]}});
    let events = all(started(client.threads().create_and_run(params(body)).stream()).await).await;
    let step = ["run.step.created", "run.step.in_progress", "run.step.delta", "run.step.completed"];
    let wanted = [
        &["created", "run.created", "run.queued", "run.in_progress"][..],
        &step,
        &step,
        &["run.step.created", "run.step.in_progress", "message.created", "message.in_progress", "message.delta"],
        &["message.completed", "run.step.completed", "run.completed", "done"],
    ];
    assert_eq!(names(&events), wanted.concat());
    let marks =
        events.iter().map(data).filter(|data| data["delta"]["content"][0]["text"]["annotations"][0].is_object());
    let annotation =
        marks.into_iter().next_back().expect("a citation")["delta"]["content"][0]["text"]["annotations"][0].take();
    assert_eq!(annotation["file_citation"], json!({"file_id": file, "quote": ""}));
    assert_eq!(annotation["index"], 0);
    let parts: Vec<_> = events
        .iter()
        .map(data)
        .filter_map(|data| {
            let part = data["delta"]["content"].get(0)?;
            Some((part["index"].as_u64()?, part["type"].as_str()?.to_owned()))
        })
        .collect();
    assert_eq!((parts[0].clone(), parts[1].clone()), ((0, "image_file".into()), (1, "text".into())));
}

#[tokio::test]
async fn endings() {
    let scenario = Scenario::new()
        .reply(Reply::to("fail").say("Well").fail("server_error", "Broken."))
        .reply(Reply::to("cancel").then(Action::Say("word ".repeat(1000))));
    let emulator = Emulator::builder().scenario(scenario).time_scale(0.1).start().await.expect("an emulator");
    let client = emulator.client();
    let runs = client.threads().runs();
    let (assistant, thread) = scene(&client, json!([]), "fail").await;
    let events = all(started(runs.create(&thread.id, RunCreateParams::new(&assistant.id)).stream()).await).await;
    assert_eq!(names(&events)[names(&events).len() - 2..], ["run.failed", "done"]);

    let (assistant, thread) = scene(&client, json!([]), "cancel").await;
    let mut events = started(runs.create(&thread.id, RunCreateParams::new(&assistant.id)).stream()).await;
    let mut seen = Vec::new();
    while let Some(event) = events.next().await {
        let event = event.expect("an event");
        if event.name() == "thread.message.delta"
            && !seen.iter().any(|event: &AssistantStreamEvent| event.name() == "thread.message.delta")
        {
            let run = data(&seen[0])["id"].take();
            runs.cancel(&thread.id, run.as_str().expect("an id")).await.expect("cancel");
        }
        seen.push(event);
    }
    let end: Vec<_> = names(&seen).into_iter().filter(|name| !name.ends_with("delta")).collect();
    assert_eq!(
        end[end.len() - 5..],
        ["run.cancelling", "message.incomplete", "run.step.cancelled", "run.cancelled", "done"]
    );
    let message = data(&seen[seen.len() - 4]);
    assert_eq!(message["incomplete_details"], json!({"reason": "run_cancelled"}));
}
