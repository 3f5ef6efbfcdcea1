//! Answers that are not what they should be.

use std::collections::BTreeMap;

use openai_assistants::{ErrorKind, Request};
use serde_json::json;

use crate::server::{Reply, Server};
use crate::support::*;

#[tokio::test]
async fn a_truncated_body() {
    for reply in [
        Reply::raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\":1}").close(),
        Reply::chunked(200, &[]).chunk("{\"a\":1}").close(),
        Reply::chunked(200, &[]).chunk("{\"a\":1}").reset(),
    ] {
        let server = Server::replies([reply]).await;
        let error = get(&client(&server)).await.expect_err("broken off");
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 3), "{error:?}");
        assert!(error.may_have_been_sent());
    }
}

#[tokio::test]
async fn garbage_instead_of_http() {
    let server = Server::replies([Reply::raw("SSH-2.0-OpenSSH_9.6\r\n\r\n").close()]).await;
    let error = get(&client(&server)).await.expect_err("no HTTP");
    assert_eq!(error.kind(), ErrorKind::Transport);
}

#[tokio::test]
async fn garbage_instead_of_json() {
    for (body, path) in
        [("<html><p>Welcome</p></html>", "$"), ("", "$"), ("{\"a\": [1, ", "$.a[1]"), ("\u{feff}{", "$")]
    {
        let server = Server::replies([Reply::new(200, &["x-request-id: req_1"], body)]).await;
        let error = Request::<BTreeMap<String, Vec<i64>>>::new(&client(&server), &GET, vec!["t".into()], ()).await;
        let error = error.expect_err("no JSON");
        assert_eq!((error.kind(), error.json_path(), server.count()), (ErrorKind::Decode, Some(path), 1), "{error}");
        assert_eq!((error.operation(), error.request_id()), (Some("getThing"), Some("req_1")));
        assert!(!error.is_retryable() && error.may_have_been_sent());
    }
}

#[tokio::test]
async fn a_decoding_error_shows_the_place_and_little_else() {
    let filler = vec![1; 5000];
    let body = json!({"before": filler, "numbers": [1, 2, "three"], "past": filler}).to_string();
    let server = Server::replies([Reply::new(200, &[], &body)]).await;
    let error = Request::<BTreeMap<String, Vec<i64>>>::new(&client(&server), &GET, vec!["t".into()], ()).await;
    let error = error.expect_err("not a number");
    assert_eq!(error.json_path(), Some("$.numbers[2]"));
    assert!(error.excerpt().is_some_and(|excerpt| excerpt.contains("three")), "{error}");
    assert!(printed(&error).len() < 2000, "{}", printed(&error));
    // A parser's message may quote a whole string.
    let body = json!({"numbers": "x".repeat(5000)}).to_string();
    let server = Server::replies([Reply::new(200, &[], body)]).await;
    let error = Request::<BTreeMap<String, Vec<i64>>>::new(&client(&server), &GET, vec!["t".into()], ()).await;
    assert!(printed(&error.expect_err("no list")).len() < 2500);
}

#[tokio::test]
async fn an_oversized_response() {
    let server = Server::replies([Reply::new(200, &[], "x".repeat(100_000))]).await;
    let client = builder(&server).max_response_size(10_000).build().expect("a client");
    let error = get(&client).await.expect_err("too large");
    assert_eq!((error.kind(), server.count()), (ErrorKind::TooLarge, 1));
    // Without an end.
    let mut endless = Reply::chunked(200, &[]);
    for _ in 0..100 {
        endless = endless.chunk("x".repeat(1000));
    }
    let server = Server::replies([endless.hang()]).await;
    let client = builder(&server).max_response_size(10_000).build().expect("a client");
    assert_eq!(get(&client).await.expect_err("too large").kind(), ErrorKind::TooLarge);
    server.closed(1).await;
}

#[tokio::test]
async fn a_slow_server_is_waited_for() {
    let reply = Reply::chunked(200, &[]).pause(std::time::Duration::from_millis(30)).chunk("{\"a\":");
    let server = Server::replies([reply.pause(std::time::Duration::from_millis(30)).chunk("1}").end()]).await;
    assert_eq!(get(&client(&server)).await.expect("an answer"), json!({"a": 1}));
}
