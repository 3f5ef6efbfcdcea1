//! Runs that a chat model answers: a server on loopback that plays one.

use std::sync::{Arc, Mutex};

use emulator::{Chat, Emulator, Reply, Scenario};
use openai_assistants::RunUpdate;
use openai_assistants::types::{AssistantToolChoiceOption, RunCreateParams, RunStatus};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::{params, scene, settled, weather};

/// Answers requests in their order with what it is given, and keeps what it was asked.
pub async fn model(answers: Vec<(u16, &'static str, String)>) -> (String, Arc<Mutex<Vec<(String, Value)>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}/v1", listener.local_addr().expect("an address"));
    let asked = Arc::new(Mutex::new(Vec::new()));
    let keep = Arc::clone(&asked);
    tokio::spawn(async move {
        for (status, kind, body) in answers {
            let (mut socket, _) = listener.accept().await.expect("a connection");
            let mut bytes = Vec::new();
            let (head, request) = loop {
                assert_ne!(socket.read_buf(&mut bytes).await.expect("bytes"), 0, "the request ended early");
                let text = String::from_utf8_lossy(&bytes);
                let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
                if let Ok(request) = serde_json::from_str(body) {
                    break (head.to_owned(), request);
                }
            };
            keep.lock().expect("the list").push((head, request));
            let head = format!("HTTP/1.1 {status} -\r\ncontent-type: {kind}\r\nconnection: close\r\n\r\n");
            socket.write_all(head.as_bytes()).await.expect("a head");
            // Cut where it hurts: in the middle of lines and of characters.
            for piece in body.as_bytes().chunks(7) {
                socket.write_all(piece).await.expect("a body");
            }
        }
    });
    (url, asked)
}

pub const STREAM: &str = "text/event-stream; charset=utf-8";

fn events(deltas: &[Value], reason: &str) -> String {
    let chunk = |delta: &Value, reason: Value| {
        let choices = json!([{"index": 0, "delta": delta, "finish_reason": reason}]);
        format!("data: {}\n\n", json!({"object": "chat.completion.chunk", "choices": choices}))
    };
    let mut body: String = deltas.iter().map(|delta| chunk(delta, Value::Null)).collect();
    body.push_str(&chunk(&json!({}), reason.into()));
    body.push_str("data: {\"choices\": [], \"usage\": {\"total_tokens\": 3}}\n\ndata: [DONE]\n\n");
    body
}

pub fn reply_events(text: &[&str]) -> String {
    let deltas: Vec<Value> = text.iter().map(|text| json!({ "content": text })).collect();
    events(&deltas, "stop")
}

#[tokio::test]
async fn the_texts_of_a_model_are_streamed_as_they_come() {
    let (url, asked) = model(vec![(200, STREAM, reply_events(&["Grüß", " dich", "!"]))]).await;
    let chat = Chat::new(url).key("secret").model("llama");
    let emulator = Emulator::builder().chat(chat).start().await.expect("an emulator");
    let client = emulator.client();
    let (assistant, thread) = scene(&client, json!([]), "Say hello").await;

    let run = RunCreateParams::new(&assistant.id).instructions("Be kind.").temperature(0.5);
    let mut run = client.threads().runs().create(&thread.id, run).stream().run();
    let mut deltas = Vec::new();
    while let Some(update) = run.try_next().await.expect("an update") {
        if let RunUpdate::TextDelta { text, .. } = update {
            deltas.push(text);
        }
    }
    assert_eq!(deltas, ["Grüß", " dich", "!"]);

    let asked = asked.lock().expect("the list");
    let (head, body) = &asked[0];
    assert!(head.starts_with("POST /v1/chat/completions "), "{head}");
    assert!(head.to_lowercase().contains("authorization: bearer secret"), "{head}");
    assert_eq!(
        *body,
        json!({"model": "llama", "stream": true, "temperature": 0.5, "top_p": 1.0, "messages": [
            {"role": "system", "content": "Be kind."},
            {"role": "user", "content": "Say hello"},
        ]})
    );
}

#[tokio::test]
async fn calls_of_a_model_are_calls_of_the_run() {
    let calls = events(
        &[
            json!({"tool_calls": [{"index": 0, "id": "c1", "type": "function", "function": {"name": "get_weather", "arguments": ""}}]}),
            json!({"tool_calls": [{"index": 0, "function": {"arguments": "{\"city\":"}}]}),
            json!({"tool_calls": [{"index": 0, "function": {"arguments": "\"Oslo\"}"}}]}),
            json!({"tool_calls": [{"index": 1, "id": "c2", "type": "function", "function": {"name": "get_weather", "arguments": "{}"}}]}),
        ],
        "tool_calls",
    );
    // The second answer is that of a server that does not stream.
    let whole = json!({"choices": [{"message": {"role": "assistant", "content": "Snow."}, "finish_reason": "stop"}]});
    let (url, asked) = model(vec![(200, STREAM, calls), (200, "application/json", whole.to_string())]).await;
    let emulator = Emulator::builder().chat(Chat::new(url)).start().await.expect("an emulator");
    let client = emulator.client();
    let (assistant, thread) = scene(&client, weather(), "Weather?").await;

    let run = RunCreateParams::new(&assistant.id).tool_choice(AssistantToolChoiceOption::Required);
    let run = client.threads().runs().create(&thread.id, run).await.expect("a run");
    let run = settled(&client, &run).await;
    assert_eq!(run.status, RunStatus::RequiresAction);
    let wanted = run.required_action.as_ref().expect("an action").submit_tool_outputs.tool_calls.clone();
    let arguments: Vec<_> = wanted.iter().map(|call| call.function.arguments.as_str()).collect();
    assert_eq!(arguments, ["{\"city\":\"Oslo\"}", "{}"]);
    let outputs = json!({"tool_outputs": [
        {"tool_call_id": wanted[1].id, "output": "unknown"},
        {"tool_call_id": wanted[0].id, "output": "snow"},
    ]});
    let runs = client.threads();
    let run = runs
        .runs()
        .submit_tool_outputs(
            &thread.id,
            &run.id,
            params::<openai_assistants::types::RunSubmitToolOutputsParams>(outputs),
        )
        .await
        .expect("a run");
    assert_eq!(settled(&client, &run).await.status, RunStatus::Completed);
    let newest = client.threads().messages().list(&thread.id).await.expect("messages").data.remove(0);
    assert_eq!(newest.text(), "Snow.");

    let asked = asked.lock().expect("the list");
    assert_eq!(asked[0].1["tool_choice"], "required");
    assert_eq!(asked[0].1["tools"][0]["function"]["name"], "get_weather");
    assert_eq!(asked[1].1.get("tool_choice"), None, "it would call for ever");
    let rest = &asked[1].1["messages"].as_array().expect("messages")[1..];
    assert_eq!(rest[0]["tool_calls"][0]["id"], "c1");
    assert_eq!(rest[1], json!({"role": "tool", "tool_call_id": "c1", "content": "snow"}));
    assert_eq!(rest[2], json!({"role": "tool", "tool_call_id": "c2", "content": "unknown"}));
}

#[tokio::test]
async fn what_goes_wrong_there_is_the_error_of_the_run() {
    let cut = events(&[json!({"content": "Once upon"})], "length");
    let (url, _) = model(vec![
        (429, "application/json", "{\"error\": \"slow down\"}".to_owned()),
        (200, STREAM, "data: {\"error\": {\"message\": \"out of memory\"}}\n\n".to_owned()),
        (200, STREAM, "data: nonsense\n\n".to_owned()),
        (200, STREAM, cut),
        (200, "application/json", "[]".to_owned()),
    ])
    .await;
    let emulator = Emulator::builder().chat(Chat::new(url)).start().await.expect("an emulator");
    let client = emulator.client();
    // After five answers nobody listens any more.
    for (status, part) in [
        ("failed rate_limit_exceeded", "slow down"),
        ("failed server_error", "out of memory"),
        ("failed server_error", "expected ident"),
        ("incomplete ", "max_completion_tokens"),
        ("failed server_error", "answered 200 OK: []"),
        ("failed server_error", "error sending request"),
    ] {
        let (assistant, thread) = scene(&client, json!([]), "Tell a tale").await;
        let run = client.threads().runs().create(&thread.id, RunCreateParams::new(&assistant.id)).await;
        let run = settled(&client, &run.expect("a run")).await;
        let error = json!(run.last_error);
        let seen = format!("{} {}", run.status, error["code"].as_str().unwrap_or_default());
        let why = error["message"].as_str().map_or(json!(run.incomplete_details).to_string(), str::to_owned);
        assert_eq!(seen, status, "{why}");
        assert!(why.contains(part), "{why}");
    }
}

#[tokio::test]
async fn replies_of_the_scenario_come_first() {
    let scenario = Scenario::new().reply(Reply::to("ping").say("pong"));
    let (url, asked) = model(Vec::new()).await;
    let emulator = Emulator::builder().scenario(scenario).chat(Chat::new(url)).start().await.expect("an emulator");
    let client = emulator.client();
    let (assistant, thread) = scene(&client, json!([]), "ping").await;
    let run = RunCreateParams::new(&assistant.id);
    let text = client.threads().runs().create(&thread.id, run).stream().run().text().await;
    assert_eq!(text.expect("a text"), "pong");
    assert!(asked.lock().expect("the list").is_empty());
}

#[tokio::test]
async fn a_url_that_cannot_be_asked_is_refused_at_the_start() {
    for (url, part) in [("localhost:11434/v1", "http://"), ("https://models.example/v1", "feature `tls`")] {
        if cfg!(feature = "tls") && url.starts_with("https") {
            continue;
        }
        let error = Emulator::builder().chat(Chat::new(url)).start().await.expect_err("should be refused");
        assert!(error.to_string().contains(part), "{error}");
    }
}
