//! What other servers send, as cases of one file each: the status and the content type in the first line, then the body.

use futures::future::BoxFuture;
use openai_assistants::types::{AssistantDeleted, Run, RunCreateParams, VectorStoreSearchParams};
use openai_assistants::{Client, Json, Page, Response, Result};
use serde_json::{Value, json};
use support::contains;
use support::server::{Reply, Server};

/// What became of an answer: in short, and the value as JSON again.
type Outcome = Result<(String, Value)>;

fn outcome<T: Json + serde::Serialize>(response: Result<Response<T>>) -> Outcome {
    let response = response?;
    let deviations: Vec<String> = response.deviations().iter().map(ToString::to_string).collect();
    let value = serde_json::to_value(&response.data).expect("a value can be encoded");
    Ok((deviations.join("; "), value))
}

/// The call that a kind of case is the answer to.
fn call<'c>(kind: &str, client: &'c Client) -> Option<BoxFuture<'c, Outcome>> {
    macro_rules! call {
        ($request:expr) => {
            Some(Box::pin(async move { outcome($request.with_response().await) }))
        };
    }
    match kind {
        "assistant" => call!(client.assistants().retrieve("asst_1")),
        "assistants" => call!(client.assistants().list()),
        "deleted" => call!(client.assistants().delete("asst_1")),
        "run" => call!(client.threads().runs().retrieve("thread_1", "run_1")),
        "message" => call!(client.threads().messages().retrieve("thread_1", "msg_1")),
        "messages" => call!(client.threads().messages().list("thread_1")),
        "step" => call!(client.threads().runs().steps().retrieve("thread_1", "run_1", "step_1")),
        "file" => call!(client.files().retrieve("file-1")),
        "vs" => call!(client.vector_stores().retrieve("vs_1")),
        "vsfile" => call!(client.vector_stores().files().retrieve("vs_1", "file-1")),
        "vscontent" => call!(client.vector_stores().files().content("vs_1", "file-1")),
        "search" => call!(client.vector_stores().search("vs_1", VectorStoreSearchParams::new("books"))),
        _ => None,
    }
}

/// One case: what the client made of it, or what is wrong with that.
async fn examine(kind: &str, name: &str, text: &[u8]) -> std::result::Result<String, String> {
    let line = text.iter().position(|byte| *byte == b'\n').expect("a first line");
    let (head, body) = (String::from_utf8_lossy(&text[..line]), &text[line + 1..]);
    let (status, content_type) = head.split_once(' ').expect("a status and a content type");
    let header = format!("Content-Type: {content_type}");
    let headers: &[&str] = if content_type == "-" { &[] } else { &[&header] };
    let first = Reply::new(status.parse().expect("a status"), headers, body);
    // What is asked for after it: the run, which is over, or what it wrote.
    let server = Server::new(move |seen, count| match count {
        0 => first.clone(),
        _ if seen.target.contains("/run_1") && !seen.target.contains("/steps") => Reply::json(200, &over()),
        _ => Reply::json(200, &written()),
    })
    .await;
    let client = Client::builder().base_url(server.url()).api_key("sk-1").max_retries(0).build().expect("a client");
    let Some(call) = call(kind, &client) else { return followed(kind, name, &client).await };
    let is_error = name.starts_with("err_") || name.starts_with("ok_");
    match (call.await, is_error) {
        (Ok((deviations, value)), false) => {
            let received = serde_json::from_slice::<Value>(body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body));
            let kept = match received {
                Ok(received @ Value::Object(_)) => contains(&value, &received),
                _ => Ok(()),
            };
            kept.map(|()| format!("ok {deviations}"))
        }
        (Ok((_, value)), true) => Err(format!("an error was taken for {value}")),
        (Err(error), true) => Ok(format!("{:?}: {error}", error.kind())),
        (Err(error), false) => Ok(format!("refused, {:?}: {error}", error.kind())),
    }
}

fn over() -> Value {
    json!({"id": "run_1", "object": "thread.run", "thread_id": "thread_1", "status": "completed"})
}

/// A list of messages; as one of steps it has none that is known.
fn written() -> Value {
    let text = json!({"type": "text", "text": {"value": "Hello", "annotations": []}});
    let message = json!({"id": "msg_1", "object": "thread.message", "run_id": "run_1", "role": "assistant",
        "status": "completed", "content": [text]});
    json!({"object": "list", "data": [message], "has_more": false})
}

/// Runs that end in another way than with the text `Hello`: the kind of the error, or the text.
const ENDINGS: &[(&str, &str)] = &[
    ("st_done_early", "StreamCutOff"),
    ("st_error_flat", "Stream"),
    ("st_failed", "RunFailed"),
    ("st_json_run_201", "Decode"),
    ("st_myla", "StreamCutOff"),
    ("st_ok_error", "Stream"),
    ("st_tool_delta_args_obj", "\"\""),
];

/// What a run comes to that is followed, or cancelled.
async fn followed(kind: &str, name: &str, client: &Client) -> std::result::Result<String, String> {
    let runs = client.threads().runs();
    let stream = || runs.create("thread_1", RunCreateParams::new("asst_1")).stream().run();
    let made = match kind {
        "cancel" => runs.cancel("thread_1", "run_1").poll().await.map(|run| format!("the run, {}", run.status)),
        "resume" => stream().resume_by_polling().text().await.map(|text| format!("{text:?}")),
        "stream" => stream().text().await.map(|text| format!("{text:?}")),
        other => return Err(format!("no call is known for `{other}`")),
    };
    let made = made.unwrap_or_else(|error| {
        format!("{:?}: {error}; the run: {:?}", error.kind(), error.last_run().map(|run| run.id.clone()))
    });
    let ending = ENDINGS.iter().find(|(other, _)| *other == name).map(|(_, ending)| *ending);
    let expected = ending.unwrap_or(if kind == "cancel" { "the run, completed" } else { "\"Hello\"" });
    if made.starts_with(expected) { Ok(made) } else { Err(format!("expected {expected}: {made}")) }
}

/// The cases that are refused with reason: there is no such object in the answer.
const REFUSED: &[&str] = &["l_assistants_key"];

#[tokio::test]
async fn answers_of_other_servers() {
    for (kind, name, text) in [
        (
            "assistant",
            "numbers",
            "200 application/json\n{\"id\": 7, \"created_at\": \"2026-01-01T00:00:00Z\", \"name\": {\"x\": 1}}",
        ),
        ("assistant", "err_reason", "403 application/json\n{\"reason\": \"no\"}"),
        ("assistant", "ok_error", "200 application/json\n{\"error\": {\"message\": \"no\"}}"),
        ("assistants", "bare", "200 application/json\n[{\"id\": \"asst_1\"}, null]"),
        ("deleted", "nothing", "204 -\n"),
        ("deleted", "true", "200 application/json\ntrue"),
        (
            "run",
            "reason",
            "200 application/json\n{\"id\": \"run_1\", \"incomplete_details\": \"max_tokens\", \"usage\": \"9\"}",
        ),
        (
            "search",
            "bare",
            "200 application/json\n[{\"file_id\": \"file-1\", \"score\": null, \"content\": \"words\"}]",
        ),
    ] {
        let made = examine(kind, name, text.as_bytes()).await.unwrap_or_else(|fault| panic!("{kind}/{name}: {fault}"));
        assert!(!made.starts_with("refused"), "{kind}/{name}: {made}");
    }
    let confirmed = AssistantDeleted::from_json(b"{\"id\": \"asst_1\", \"deleted\": 1}").expect("a deletion");
    assert!(confirmed.deleted);
    let page = Page::<Run>::from_json(b"[{\"id\": \"run_1\"}]").expect("a page");
    assert_eq!(page.data.len(), 1);
}

mod shared {
    use super::*;

    #[tokio::test]
    #[ignore = "needs ../shared"]
    async fn cases_of_other_servers() {
        let mut faults = Vec::new();
        let mut count = 0;
        for kind in entries(&support::shared("cases/servers")) {
            for path in entries(&kind) {
                let names = [&kind, &path].map(|path| path.file_name().expect("a name").to_string_lossy().into_owned());
                let [kind, name] = names;
                count += 1;
                let made = examine(&kind, &name, &std::fs::read(&path).expect("a case")).await;
                let made = made.unwrap_or_else(|fault| {
                    faults.push(format!("{kind}/{name}: {fault}"));
                    fault
                });
                println!("{kind:<10} {name:<22} {made}");
                if made.starts_with("refused") && !REFUSED.contains(&name.as_str()) {
                    faults.push(format!("{kind}/{name}: {made}"));
                }
            }
        }
        assert!(count > 100, "only {count} cases");
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }

    fn entries(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
        let entries = std::fs::read_dir(folder).expect("a folder");
        let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
        paths.sort();
        paths
    }
}
