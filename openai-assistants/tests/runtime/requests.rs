//! What goes over the wire: paths, queries, bodies, headers, and what a caller may change.

use openai_assistants::{ErrorKind, Request};
use serde_json::{Value, json};

use crate::server::{Reply, Server};
use crate::support::*;

#[tokio::test]
async fn the_headers_of_every_request() {
    let server = Server::replies([Reply::ok()]).await;
    let client = builder(&server).organization("org_1").project("proj_1").build().expect("a client");
    get(&client).await.expect("an answer");
    let seen = server.one();
    assert_eq!((seen.method.as_str(), seen.target.as_str()), ("GET", "/v1/things/thing_1"));
    for (name, value) in [
        ("authorization", "Bearer sk-s3cret-key"),
        ("openai-organization", "org_1"),
        ("openai-project", "proj_1"),
        ("openai-beta", "assistants=v2"),
        ("accept", "application/json"),
    ] {
        assert_eq!(seen.header(name), Some(value), "{name}");
    }
    assert!(seen.header("user-agent").is_some_and(|agent| agent.starts_with("openai-assistants-rs/")));
    assert_eq!((seen.header("content-type"), seen.header("content-length")), (None, None));
}

#[tokio::test]
async fn files_take_no_beta_header() {
    let server = Server::replies([Reply::ok()]).await;
    upload(&client(&server), |parts| parts.text("purpose", "assistants")).await.expect("an answer");
    assert_eq!(server.one().header("openai-beta"), None);
}

#[tokio::test]
async fn bodies() {
    let server = Server::replies([Reply::ok()]).await;
    let client = client(&server);
    create(&client, json!({})).await.expect("an answer");
    create(&client, json!({"description": null})).await.expect("an answer");
    Request::<Value>::new(&client, &CANCEL, vec!["a b/c?d#é".to_owned()], ()).await.expect("an answer");
    let [empty, null, cancel] = server.seen().try_into().expect("three requests");
    assert_eq!((empty.text().as_str(), empty.header("content-type")), ("{}", Some("application/json")));
    assert_eq!(null.text(), r#"{"description":null}"#);
    assert_eq!(cancel.target, "/v1/things/a%20b%2Fc%3Fd%23%C3%A9/cancel");
    assert_eq!((cancel.text().as_str(), cancel.header("content-type")), ("", None));
    let lengths: Vec<_> =
        cancel.headers.iter().filter(|(name, _)| name.eq_ignore_ascii_case("content-length")).collect();
    assert_eq!((lengths.len(), cancel.header("content-length")), (1, Some("0")));
}

#[tokio::test]
async fn ids_that_lead_elsewhere_are_refused_before_sending() {
    let server = Server::replies([Reply::ok()]).await;
    for id in ["", ".", ".."] {
        let request = Request::<Value>::new(&client(&server), &GET, vec![id.to_owned()], ());
        let error = request.await.expect_err("refused");
        assert_eq!((error.kind(), error.may_have_been_sent()), (ErrorKind::InvalidRequest, false));
        assert!(error.to_string().contains("thing_id"), "{error}");
        assert_eq!(error.operation(), Some("getThing"));
    }
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn queries() {
    let server = Server::replies([Reply::json(200, &json!({"data": []}))]).await;
    let client = client(&server);
    let query = [("limit", "2"), ("include[]", "step_details[*]"), ("include[]", "b")];
    list(&client, &query).await.expect("a page");
    list(&client, &query).with_query("limit", "5").with_query("a b", "c&d").await.expect("a page");
    let targets: Vec<_> = server.seen().into_iter().map(|seen| seen.target).collect();
    assert_eq!(targets[0], "/v1/things?limit=2&include[]=step_details%5B%2A%5D&include[]=b");
    assert_eq!(targets[1], "/v1/things?include[]=step_details%5B%2A%5D&include[]=b&limit=5&a%20b=c%26d");
}

#[tokio::test]
async fn the_caller_overrides_everything() {
    let server = Server::replies([Reply::ok()]).await;
    create(&client(&server), json!({"model": "a", "name": "n"}))
        .with_header("Authorization", "Bearer other")
        .with_header("X-Trace", "42")
        .with_header("Content-Type", "application/vnd.example+json")
        .without_header("OpenAI-Beta")
        .with_idempotency_key("key-1")
        .with_body_field("model", "b")
        .with_body_field("undocumented", json!({"x": [1]}))
        .await
        .expect("an answer");
    let seen = server.one();
    for (name, value) in [
        ("authorization", Some("Bearer other")),
        ("x-trace", Some("42")),
        ("content-type", Some("application/vnd.example+json")),
        ("openai-beta", None),
        ("idempotency-key", Some("key-1")),
    ] {
        assert_eq!(seen.header(name), value, "{name}");
    }
    assert_eq!(seen.headers.iter().filter(|(name, _)| name.eq_ignore_ascii_case("authorization")).count(), 1);
    assert_eq!(seen.json(), json!({"model": "b", "name": "n", "undocumented": {"x": [1]}}));
}

#[tokio::test]
async fn a_body_field_makes_a_body() {
    let server = Server::replies([Reply::ok()]).await;
    let request = Request::<Value>::new(&client(&server), &CANCEL, vec!["t".to_owned()], ());
    request.with_body_field("reason", "r").await.expect("an answer");
    assert_eq!(server.one().json(), json!({"reason": "r"}));
}

#[tokio::test]
async fn options_that_cannot_be_sent_are_reported() {
    let server = Server::replies([Reply::ok()]).await;
    for request in [get(&client(&server)).with_header("a b", "c"), get(&client(&server)).with_header("a", "s3cret\n")] {
        let error = request.await.expect_err("refused");
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert!(!printed(&error).contains("s3cret"), "{error}");
    }
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn responses_tell_what_came_with_them() {
    let headers = ["x-request-id: req_1", "x-ratelimit-remaining-requests: 59", "x-ratelimit-reset-requests: 6m0s"];
    let server = Server::replies([Reply::new(201, &headers, r#"{"a" : 1}"#)]).await;
    let client = client(&server);
    let response = get(&client).with_response().await.expect("an answer");
    assert_eq!((response.status().as_u16(), response.request_id(), response.attempts()), (201, Some("req_1"), 1));
    assert_eq!(response.data, json!({"a": 1}));
    assert_eq!(response.raw().body(), r#"{"a" : 1}"#);
    let limits = response.rate_limits().requests;
    assert_eq!((limits.remaining, limits.reset.map(|reset| reset.as_secs())), (Some(59), Some(360)));

    let server = Server::replies([Reply::new(200, &[], "no JSON")]).await;
    let raw = get(&crate::support::client(&server)).with_raw_response().await.expect("an answer");
    assert_eq!(raw.body(), "no JSON");
    assert_eq!(raw.json().expect_err("no JSON").kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn no_body_is_an_answer_to_those_who_want_none() {
    let server = Server::replies([Reply::raw("HTTP/1.1 204 No Content\r\n\r\n")]).await;
    let client = client(&server);
    Request::<()>::new(&client, &DELETE, vec!["t".to_owned()], ()).await.expect("an answer");
    let error = Request::<Thing>::new(&client, &DELETE, vec!["t".to_owned()], ()).await;
    // `Thing` takes any JSON, so `null` as well.
    assert_eq!(error.expect("an answer").0, Value::Null);
}
