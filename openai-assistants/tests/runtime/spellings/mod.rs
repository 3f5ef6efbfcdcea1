//! Calls as people type them: they compile, and they send what is meant.

mod answers;
mod passing_on;
mod table;

use openai_assistants::types::*;
use openai_assistants::{Client, ErrorKind, ToolOutput};
use serde_json::json;

use crate::server::{Reply, Server};
use crate::support::client;

#[test]
fn every_spelling_sends_what_is_meant() {
    let rows = [table::schemas(), table::values(), table::content(), table::choices()].concat_rows();
    assert!(rows.len() >= 42, "{}", rows.len());
    for (number, spelling, sent, wanted) in rows {
        let sent = sent.unwrap_or_else(|error| panic!("{number}: {spelling}: {error}"));
        assert_eq!(sent, wanted, "{number}: {spelling}");
    }
}

trait Concat {
    fn concat_rows(self) -> Vec<table::Row>;
}

impl<const N: usize> Concat for [Vec<table::Row>; N] {
    fn concat_rows(self) -> Vec<table::Row> {
        self.into_iter().flatten().collect()
    }
}

/// A client whose requests must not get anywhere.
async fn refused<T: std::fmt::Debug>(send: impl AsyncFnOnce(Client) -> openai_assistants::Result<T>, part: &str) {
    let server = Server::replies([Reply::ok()]).await;
    let error = send(client(&server)).await.expect_err("refused");
    assert_eq!((error.kind(), error.may_have_been_sent()), (ErrorKind::InvalidRequest, false), "{error}");
    assert!(error.to_string().contains(part), "{error}");
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn a_schema_that_is_no_object_is_refused_before_sending() {
    for (schema, part) in [
        (json!([1]), "`parameters` must be a JSON object, not an array"),
        (json!("{\"type\": \"object\"}"), "`parameters` must be a JSON object, not a string; read the text first"),
        (json!(true), "`parameters` must be a JSON object, not a boolean"),
    ] {
        let function = FunctionDefinition::new("f").parameters(schema);
        let params = AssistantCreateParams::new("m").tools([function]);
        refused(async |client| client.assistants().create(params).await, part).await;
    }
    let params = AssistantCreateParams::new("m").metadata(json!(17));
    refused(async |client| client.assistants().create(params).await, "`metadata` must be a JSON object").await;
    // Keys of maps are text.
    let params = FunctionDefinition::new("f").parameters(std::collections::BTreeMap::from([((1, 2), 3)]));
    let params = AssistantCreateParams::new("m").tools([params]);
    refused(async |client| client.assistants().create(params).await, "`parameters` cannot be written as JSON").await;
}

#[tokio::test]
async fn outputs_are_submitted_as_a_list() {
    let server = Server::replies([Reply::json(200, &json!({"id": "run_1"}))]).await;
    let client = client(&server);
    let (threads, output) = (client.threads(), || ToolOutput::text("c", "o"));
    threads.runs().submit_tool_outputs("t", "r", vec![output()]).await.expect("a run");
    threads.runs().submit_tool_outputs("t", "r", [output()]).await.expect("a run");
    threads.runs().submit_tool_outputs("t", "r", RunSubmitToolOutputsParams::new([output()])).await.expect("a run");
    for seen in server.seen() {
        assert_eq!(seen.text(), r#"{"tool_outputs":[{"tool_call_id":"c","output":"o"}]}"#);
    }
}

/// Joined, collected and raced: what takes futures takes requests by `send`.
#[tokio::test]
async fn requests_are_futures_by_send() {
    let server = Server::replies([Reply::json(200, &json!({"id": "thread_1", "data": [], "has_more": false}))]).await;
    let client = client(&server);
    let threads = client.threads();
    let (first, second) =
        tokio::try_join!(threads.retrieve("a").send(), client.assistants().list().limit(1).send()).expect("both");
    assert_eq!((first.id.as_str(), second.data.len()), ("thread_1", 0));
    let ids = ["a", "b", "c"];
    let all = futures::future::join_all(ids.map(|id| client.threads().retrieve(id).send())).await;
    assert!(all.iter().all(Result::is_ok) && all.len() == 3);
    let task = tokio::spawn(client.threads().retrieve("a").send());
    assert_eq!(task.await.expect("a task").expect("a thread").id, "thread_1");
    tokio::select! {
        thread = client.threads().retrieve("a").send() => drop(thread.expect("a thread")),
        () = tokio::time::sleep(std::time::Duration::from_secs(30)) => panic!("no answer"),
    }
}

/// Lists, filters and paging on the request itself.
#[tokio::test]
async fn query_parameters_of_any_type() {
    let server = Server::replies([Reply::json(200, &json!({"data": [], "has_more": false}))]).await;
    let client = client(&server);
    let (after, limit) = (None::<String>, 20_usize);
    client.assistants().list().limit(limit).order("desc").after(after).await.expect("a page");
    client.assistants().list().limit(Some(5_u8)).order(Order::Asc).after(Some("asst_1")).await.expect("a page");
    let targets: Vec<_> = server.seen().into_iter().map(|seen| seen.target).collect();
    assert_eq!(targets, ["/v1/assistants?limit=20&order=desc", "/v1/assistants?limit=5&order=asc&after=asst_1"]);
}
