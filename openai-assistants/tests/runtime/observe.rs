//! Spans, as a subscriber gets to see them.

use std::fmt::Debug;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock};

use openai_assistants::Client;
use openai_assistants::reqwest::Method;
use serde_json::{Value, json};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::server::{Reply, Server};
use crate::support::*;

/// Writes down the fields of all spans and events as `name=value`.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>, Arc<AtomicU64>);

impl Visit for Log {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.lock().expect("no panic").push(format!("{field}={value:?}"));
    }
}

impl Subscriber for Log {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.0.lock().expect("no panic").push(format!("span {}", span.metadata().name()));
        span.record(&mut self.clone());
        Id::from_u64(self.1.fetch_add(1, Ordering::SeqCst) + 1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut self.clone());
    }

    fn event(&self, event: &Event<'_>) {
        event.record(&mut self.clone());
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

/// What is logged while a server sends these replies.
async fn logged(replies: Vec<Reply>) -> Vec<String> {
    logged_of(replies, async |client| {
        let request = create(&client, json!({"secret": "s3cret-body"})).with_header("x-trace", "s3cret-header");
        let _ = request.with_query("q", "s3cret-query").await;
    })
    .await
}

/// The same, of other requests.
async fn logged_of(replies: Vec<Reply>, send: impl AsyncFnOnce(Client)) -> Vec<String> {
    // As long as there is only one, `tracing` takes it for the subscriber of all threads, and lets other tests' threads,
    // which have none, switch a span off for this one.
    static SECOND: OnceLock<tracing::Dispatch> = OnceLock::new();
    SECOND.get_or_init(|| tracing::Dispatch::new(Log::default()));
    let log = Log::default();
    let _guard = tracing::subscriber::set_default(log.clone());
    let server = Server::replies(replies).await;
    send(client(&server)).await;
    let log = log.0.lock().expect("no panic").clone();
    assert!(!log.join("\n").contains("s3cret"), "{log:#?}");
    log
}

#[tokio::test]
async fn a_request_has_a_span_with_what_came_of_it() {
    let log = logged(vec![Reply::new(503, &[], ""), Reply::new(200, &["x-request-id: req_1"], "{}")]).await;
    for field in [
        "span openai_assistants.request",
        "otel.name=POST /things",
        "otel.kind=\"client\"",
        "gen_ai.provider.name=\"openai\"",
        "gen_ai.operation.name=\"createThing\"",
        "http.request.method=\"POST\"",
        "url.template=\"/things\"",
        "server.address=\"127.0.0.1\"",
        "http.response.status_code=200",
        "http.request.resend_count=1",
        "openai.request.id=\"req_1\"",
        "message=trying again",
    ] {
        assert!(log.iter().any(|line| line == field), "{field} in {log:#?}");
    }
    assert!(!log.iter().any(|line| line.starts_with("error.type")), "{log:#?}");
}

#[tokio::test]
async fn a_call_of_an_unknown_operation_has_one_without_its_values() {
    let log = logged_of(vec![Reply::ok()], async |client| {
        let request = client.request(Method::PUT, "/things/{}", ["s3cret-id"]).query("q", "s3cret-query");
        request.json(&json!({"secret": "s3cret-body"})).send::<Value>().await.expect("an answer");
    })
    .await;
    for field in [
        "otel.name=PUT /things/{}",
        "openai.operation.id=\"PUT /things/{}\"",
        "http.request.method=\"PUT\"",
        "url.template=\"/things/{}\"",
        "server.address=\"127.0.0.1\"",
        "http.response.status_code=200",
    ] {
        assert!(log.iter().any(|line| line == field), "{field} in {log:#?}");
    }
}

#[tokio::test]
async fn a_failure_is_recorded() {
    let log = logged(vec![Reply::new(404, &[], "")]).await;
    for field in ["http.response.status_code=404", "error.type=\"404\"", "otel.status_code=\"ERROR\""] {
        assert!(log.iter().any(|line| line == field), "{field} in {log:#?}");
    }
    let log = logged(vec![Reply::default().reset()]).await;
    assert!(log.iter().any(|line| line == "error.type=Transport"), "{log:#?}");
    assert!(log.iter().any(|line| line == "http.request.resend_count=2"), "{log:#?}");
}
