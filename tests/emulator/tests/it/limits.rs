//! What clients cannot do to the server and to each other.

use std::time::{Duration, Instant};

use emulator::{Emulator, Limits, Scenario};
use openai_assistants::types::*;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::{params, scene, settled, start};

/// Much longer than anything here takes.
const PATIENCE: Duration = Duration::from_secs(10);

async fn limited(change: impl FnOnce(&mut Limits)) -> Emulator {
    let mut limits = Limits::default();
    change(&mut limits);
    Emulator::builder().limits(limits).key("k").start().await.expect("an emulator")
}

/// A head with the right key.
fn head(method: &str, path: &str, headers: &str) -> String {
    format!(
        "{method} /v1{path} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer k\r\nopenai-beta: assistants=v2\r\n{headers}\r\n"
    )
}

async fn connect(emulator: &Emulator) -> TcpStream {
    TcpStream::connect(emulator.address()).await.expect("a connection")
}

/// Sends this and nothing else, and reads until the server ends the connection.
async fn exchange(emulator: &Emulator, request: impl AsRef<[u8]>) -> String {
    let mut stream = connect(emulator).await;
    // The server may end first.
    let _ = stream.write_all(request.as_ref()).await;
    rest(&mut stream).await
}

async fn rest(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    let read = tokio::time::timeout(PATIENCE, stream.read_to_end(&mut bytes)).await.expect("the server should end it");
    let text = String::from_utf8_lossy(&bytes).into_owned();
    assert!(read.is_ok() || !text.is_empty(), "{read:?}");
    text
}

#[track_caller]
fn refused(response: &str, status: &str, part: &str) {
    assert!(response.starts_with(&format!("HTTP/1.1 {status}")), "{response}");
    assert!(response.contains("connection: close") && response.contains(part), "{response}");
}

#[tokio::test]
async fn the_head_is_enough_to_refuse_a_request() {
    let emulator = limited(|limits| limits.body = 1 << 20).await;
    let long = "content-length: 1000000000\r\n";
    let wrong_key = head("POST", "/assistants", long).replace("Bearer k", "Bearer wrong");
    let cases = [
        (wrong_key.clone(), "401", "invalid_api_key"),
        (wrong_key.replace("authorization", "x-authorization"), "401", "You didn't provide an API key"),
        (head("POST", "/nothing", long), "404", "Invalid URL"),
        (head("POST", "/assistants", long), "413", "--max-body"),
        (head("POST", "/files", long), "413", "--max-upload"),
        (head("POST", "/assistants", "content-length: 99999999999999999999\r\n"), "400", ""),
    ];
    for (request, status, part) in cases {
        let before = Instant::now();
        let mut stream = connect(&emulator).await;
        stream.write_all(request.as_bytes()).await.expect("a head");
        stream.write_all(b"{").await.expect("a bit of a body");
        let mut start = vec![0; 2048];
        let read = tokio::time::timeout(PATIENCE, stream.read(&mut start)).await.expect("an answer").expect("bytes");
        refused(&String::from_utf8_lossy(&start[..read]), status, part);
        assert!(before.elapsed() < Duration::from_secs(5), "{request}");
    }
}

#[tokio::test]
async fn bodies_are_counted_while_they_are_read() {
    let emulator = limited(|limits| (limits.body, limits.upload) = (256 << 10, 512 << 10)).await;
    let chunk = format!("10000\r\n{}\r\n", " ".repeat(0x10000));
    let chunked = |path: &str, chunks: usize| {
        head("POST", path, "transfer-encoding: chunked\r\n") + &chunk.repeat(chunks) + "0\r\n\r\n"
    };
    refused(&exchange(&emulator, chunked("/assistants", 5)).await, "413", "at most 262144 bytes");
    refused(&exchange(&emulator, chunked("/files", 9)).await, "413", "at most 524288 bytes");
    // One that writes all of its body before it reads sees the answer, not a reset.
    let body = " ".repeat(4 << 20);
    let request = head("POST", "/assistants", &format!("content-length: {}\r\n", body.len())) + &body;
    refused(&exchange(&emulator, request).await, "413", "request_too_large");
    // Small text, many values.
    let body = format!(r#"{{"model": "m", "metadata": [{}1]}}"#, "1,".repeat(100_000));
    let headers = format!("connection: close\r\ncontent-length: {}\r\n", body.len());
    refused(&exchange(&emulator, head("POST", "/assistants", &headers) + &body).await, "413", "100000 values");
    // As large as it may be.
    let upload = Upload::from_bytes("a.txt", vec![b'x'; 511 << 10]);
    let client = emulator.client();
    client.files().create(FileCreateParams::new(upload, "assistants")).await.expect("a file");
    let upload = Upload::from_bytes(format!("{}.txt", "x".repeat(600)), "x");
    let error = client.files().create(FileCreateParams::new(upload, "assistants")).await.expect_err("a long name");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(400));
}

#[tokio::test]
async fn heads_have_limits_too() {
    let (emulator, _) = start().await;
    let long = format!("x-long: {}\r\n", "x".repeat(100_000));
    let many: String = (0..120).map(|number| format!("x-{number}: 1\r\n")).collect();
    for headers in [long, many] {
        let response = exchange(&emulator, head("GET", "/assistants", &headers)).await;
        assert!(response.starts_with("HTTP/1.1 431"), "{response}");
    }
}

#[tokio::test]
async fn slow_clients_are_not_waited_for() {
    let emulator = limited(|limits| {
        limits.head_timeout = Duration::from_millis(200);
        limits.stall_timeout = Duration::from_millis(200);
        limits.body_timeout = Duration::from_millis(600);
    })
    .await;
    for start in ["", "GET /v1/assistants HTTP/1.1\r\nauthor"] {
        let response = exchange(&emulator, start).await;
        assert!(!response.contains(" 200 "), "{response}");
    }
    let start = head("POST", "/assistants", "content-length: 1000\r\n");
    refused(&exchange(&emulator, start.clone() + "{").await, "408", "request_timeout");
    // A byte at a time is never late, but the whole is.
    let mut stream = connect(&emulator).await;
    stream.write_all(start.as_bytes()).await.expect("a head");
    let (mut reader, mut writer) = stream.into_split();
    let drip = tokio::spawn(async move {
        while writer.write_all(b" ").await.is_ok() {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    });
    let mut answer = [0; 12];
    tokio::time::timeout(PATIENCE, reader.read_exact(&mut answer)).await.expect("an answer").expect("bytes");
    assert_eq!(&answer, b"HTTP/1.1 408");
    drip.abort();
}

#[tokio::test]
async fn a_client_that_does_not_read_loses_its_connection() {
    let emulator = limited(|limits| {
        limits.connections = 2;
        limits.stall_timeout = Duration::from_millis(300);
    })
    .await;
    // More than the buffers of sockets take.
    let upload = Upload::from_bytes("a.bin", vec![0; 16 << 20]);
    let file = emulator.client().files().create(FileCreateParams::new(upload, "batch")).await.expect("a file");
    let mut lazy = connect(&emulator).await;
    let request = head("GET", &format!("/files/{}/content", file.id), "");
    lazy.write_all(request.as_bytes()).await.expect("a head");
    let mut idle = connect(&emulator).await;
    let begin = Instant::now();
    let (mut refusals, served) = loop {
        let response = exchange(&emulator, head("GET", "/assistants", "connection: close\r\n")).await;
        match response.get(..12) {
            Some("HTTP/1.1 200") => break (1, begin.elapsed()),
            _ => refused(&response, "503", "Too many connections."),
        }
        assert!(begin.elapsed() < PATIENCE, "the place is never free");
        tokio::time::sleep(Duration::from_millis(20)).await;
    };
    // Both places are taken again, so one more client is refused.
    let mut other = connect(&emulator).await;
    for stream in [&mut idle, &mut other] {
        stream.write_all(b"GET").await.expect("a part of a head");
    }
    for _ in 0..50 {
        let response = exchange(&emulator, head("GET", "/assistants", "connection: close\r\n")).await;
        if response.starts_with("HTTP/1.1 503") {
            refusals += 1;
            break;
        }
    }
    assert_eq!(refusals, 2, "served after {served:?}");
}

#[tokio::test]
async fn memory_has_an_end_and_comes_back() {
    let emulator = limited(|limits| limits.memory = 2 << 20).await;
    let client = emulator.client_builder().max_retries(0).build().expect("a client");
    let body = json!({"model": "m", "instructions": "x".repeat(100_000)});
    let mut made = Vec::new();
    let error = loop {
        match client.assistants().create(params(body.clone())).await {
            Ok(assistant) => made.push(assistant),
            Err(error) => break error,
        }
        assert!(made.len() < 30, "there is no end");
    };
    assert_eq!(error.status().map(|status| status.as_u16()), Some(507), "{error}");
    assert!(error.to_string().contains("--max-memory"), "{error}");
    assert!(made.len() >= 10, "{}", made.len());
    // A run copies the instructions of its assistant.
    for assistant in made.drain(..made.len() - 1) {
        client.assistants().delete(&assistant.id).await.expect("room");
    }
    let thread = client.threads().create(ThreadCreateParams::new()).await.expect("a thread");
    let mut runs = 0;
    loop {
        match client.threads().runs().create(&thread.id, RunCreateParams::new(&made[0].id)).await {
            Ok(run) => drop(settled(&client, &run).await),
            Err(error) => break assert_eq!(error.status().map(|status| status.as_u16()), Some(507), "{error}"),
        }
        runs += 1;
        assert!(runs < 30, "there is no end");
    }
    client.threads().delete(&thread.id).await.expect("a deletion");
    client.assistants().create(params(body)).await.expect("room again");
}

#[tokio::test]
async fn waits_have_a_most() {
    let (emulator, _) = start().await;
    for fault in ["delay=999999s", "delay=NaNs", &["delay=1s"; 17].join(",")] {
        let headers = format!("connection: close\r\nx-emulator-fault: {fault}\r\n");
        let response = exchange(&emulator, head("GET", "/assistants", &headers)).await;
        assert!(response.starts_with("HTTP/1.1 400"), "{fault}: {response}");
    }
    for scale in [f64::NAN, f64::INFINITY, -1.0, 1e300] {
        let error = Emulator::builder().time_scale(scale).start().await.expect_err("should be refused");
        assert!(error.to_string().contains("time scale"), "{error}");
    }
}

#[tokio::test]
async fn a_panic_fails_its_run_and_nothing_else() {
    let scenario = Scenario::new().script(|turn| (turn.message == "panic").then(|| panic!("on purpose")));
    let emulator = Emulator::builder().scenario(scenario).start().await.expect("an emulator");
    let client = emulator.client();
    let (assistant, thread) = scene(&client, json!([]), "panic").await;
    let request = client.threads().runs().create(&thread.id, RunCreateParams::new(&assistant.id));
    let events = tokio::time::timeout(PATIENCE, crate::all(request.stream().await.expect("a stream"))).await;
    let events = events.expect("the stream should end");
    let run = client.threads().runs().list(&thread.id).await.expect("runs").data.remove(0);
    assert_eq!(run.status, RunStatus::Failed);
    assert!(json!(run.last_error)["message"].as_str().is_some_and(|why| why.contains("panicked")), "{run:?}");
    assert!(events.iter().any(|event| matches!(event, AssistantStreamEvent::ThreadRunFailed(_))));
    let (assistant, thread) = scene(&client, json!([]), "Hello").await;
    let run = client.threads().runs().create(&thread.id, RunCreateParams::new(&assistant.id)).await.expect("a run");
    assert_eq!(settled(&client, &run).await.status, RunStatus::Completed);
}

#[tokio::test]
async fn a_search_does_not_keep_others_waiting() {
    let (_emulator, client) = start().await;
    let text: String = (0..300_000).map(|number| format!("word{number} ")).collect();
    let file = FileCreateParams::new(Upload::from_bytes("a.txt", text), "assistants");
    let file = client.files().create(file).await.expect("a file");
    let store = client.vector_stores().create(params(json!({"file_ids": [file.id]}))).await.expect("a store");
    while client.vector_stores().retrieve(&store.id).await.expect("a store").status.as_str() != "completed" {}
    let (searching, id) = (client.clone(), store.id.clone());
    let search = tokio::spawn(async move {
        let query: VectorStoreSearchParams = params(json!({"query": "word299999"}));
        searching.vector_stores().search(&id, query).await.expect("hits")
    });
    let mut between = 0;
    while !search.is_finished() {
        client.assistants().list().await.expect("a list");
        between += 1;
    }
    assert!(between >= 3, "{between} requests were answered during the search");
    let hits = serde_json::to_value(search.await.expect("a search")).expect("json");
    let first: &Value = &hits["data"][0];
    assert!(first["content"][0]["text"].as_str().is_some_and(|text| text.contains("word299999 ")), "{first}");
}

#[tokio::test]
async fn filters_in_filters_take_no_time() {
    let (emulator, client) = start().await;
    let store = client.vector_stores().create(params(json!({}))).await.expect("a store");
    let mut filter = json!({"type": 3, "filters": []});
    for kind in [3; 50] {
        filter = json!({"type": kind, "filters": [filter]});
    }
    let body = json!({"query": "x", "filters": filter}).to_string();
    let headers = format!("connection: close\r\ncontent-length: {}\r\n", body.len());
    let before = Instant::now();
    let request = head("POST", &format!("/vector_stores/{}/search", store.id), &headers) + &body;
    let response = exchange(&emulator, request).await;
    assert!(response.starts_with("HTTP/1.1 4"), "{response}");
    assert!(before.elapsed() < Duration::from_secs(5));
}
