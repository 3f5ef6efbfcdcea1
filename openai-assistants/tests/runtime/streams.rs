//! Streams of events over HTTP.

use std::time::Duration;

use futures::{StreamExt, TryStreamExt};
use openai_assistants::{Client, Error, ErrorKind, EventStream};
use serde_json::json;

use crate::server::{Reply, Server};
use crate::support::*;

async fn open(client: &Client) -> Result<EventStream<Event>, Error> {
    create(client, json!({"a": 1})).stream().await
}

/// The names of the events, and the error.
async fn run(reply: Reply) -> (Vec<String>, Option<Error>) {
    let server = Server::replies([reply]).await;
    let mut stream = open(&client(&server)).await.expect("a stream");
    let (mut names, mut failed) = (Vec::new(), None);
    while let Some(event) = stream.next().await {
        match event {
            Ok(event) => names.push(event.name),
            Err(error) => failed = failed.or(Some(error)),
        }
    }
    assert!(stream.next().await.is_none(), "it stays at its end");
    (names, failed)
}

#[tokio::test]
async fn events_in_whatever_pieces() {
    let text = "\u{feff}: hi\r\nevent: thread.created\r\ndata: {\"n\":\r\ndata: \"é\"}\r\n\r\n\
        event: thread.run.completed\ndata: {}\n\nevent: done\ndata: [DONE]\n\n";
    for size in [1, 2, 3, 7, 1000] {
        let mut reply = Reply::events();
        for piece in text.as_bytes().chunks(size) {
            reply = reply.chunk(piece);
        }
        let server = Server::replies([reply.end()]).await;
        let stream = open(&client(&server)).await.expect("a stream");
        assert_eq!(stream.request_id(), Some("req_stream"));
        let events: Vec<Event> = stream.try_collect().await.expect("an end");
        let names: Vec<_> = events.iter().map(|event| event.name.as_str()).collect();
        assert_eq!(names, ["thread.created", "thread.run.completed", "done"]);
        assert_eq!(events[0].data, json!({"n": "é"}));
        let seen = server.one();
        assert_eq!(seen.json(), json!({"a": 1, "stream": true}));
        assert_eq!(seen.header("accept"), Some("text/event-stream"));
    }
}

#[tokio::test]
async fn ends_of_all_kinds() {
    let event = "event: a\ndata: {}\n\n";
    let terminal = "event: thread.run.completed\ndata: {}\n\n";
    for (reply, names) in [
        (Reply::events().chunk(event).chunk("event: done\ndata: [DONE]\n\n").end(), &["a", "done"][..]),
        (Reply::events().chunk(event).chunk("data: [DONE]\n\n").end(), &["a", "done"]),
        // What comes after the end is not read, and that it never ends does not matter.
        (Reply::events().chunk("data: [DONE]\n\nevent: b\ndata: {}\n\n").hang(), &["done"]),
        // Servers that send no `done`.
        (Reply::events().chunk(terminal).end(), &["thread.run.completed"]),
        (Reply::events().chunk(terminal.trim_end()).chunk("\n").end(), &["thread.run.completed"]),
        // Without a length, the end of the connection is the end of the body.
        (
            Reply::raw(format!("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n{terminal}")).close(),
            &["thread.run.completed"],
        ),
    ] {
        let (seen, error) = run(reply.clone()).await;
        assert_eq!(seen, names, "{reply:?}");
        assert!(error.is_none(), "{error:?}");
    }
}

#[tokio::test]
async fn a_stream_that_is_cut_off() {
    let event = "event: a\ndata: {}\n\n";
    for (reply, kind) in [
        (Reply::events().end(), ErrorKind::StreamCutOff),
        (Reply::events().chunk(event).end(), ErrorKind::StreamCutOff),
        (Reply::events().chunk(event).chunk("event: done\ndata: [DO").end(), ErrorKind::StreamCutOff),
        (Reply::events().chunk(event).close(), ErrorKind::Transport),
        (Reply::events().chunk(event).pause(Duration::from_millis(10)).reset(), ErrorKind::Transport),
    ] {
        let (_, error) = run(reply).await;
        let error = error.expect("an error");
        assert_eq!(error.kind(), kind, "{error:?}");
        assert!(error.is_stream_cut_off() && !error.is_retryable() && error.may_have_been_sent());
        assert_eq!((error.operation(), error.request_id()), (Some("createThing"), Some("req_stream")));
    }
}

#[tokio::test]
async fn error_events() {
    let body = r#"{"message":"Too much","code":"rate_limit_exceeded","type":"server_error","param":null}"#;
    for data in [
        format!("event: error\ndata: {body}\n\n"),
        format!("event: error\ndata: {{\"error\":{body}}}\n\n"),
        format!("data: {{\"error\":{body}}}\n\n"),
        format!("data: {{\"event\":\"error\",\"data\":{body}}}\n\n"),
        format!("data: {{\"event\":\"error\",\"data\":{{\"error\":{body}}}}}\n\n"),
    ] {
        let (names, error) = run(Reply::events().chunk(&data).chunk("event: done\ndata: [DONE]\n\n").end()).await;
        let error = error.expect("an error");
        assert_eq!((error.kind(), error.status(), names), (ErrorKind::Stream, None, vec!["done".to_owned()]), "{data}");
        assert_eq!((error.code(), error.request_id()), (Some("rate_limit_exceeded"), Some("req_stream")));
        assert!(error.to_string().contains("Too much"), "{error}");
    }
    // After an error a stream may end without more words.
    let (_, error) = run(Reply::events().chunk("event: error\ndata: plain words\n\n").end()).await;
    assert!(error.is_some_and(|error| error.to_string().contains("plain words")));
}

#[tokio::test]
async fn envelopes() {
    let reply = Reply::events()
        .chunk("data: {\"event\":\"thread.created\",\"data\":{\"id\":\"t\"}}\n\n")
        .chunk("data: {\"event\":\"thread.run.completed\",\"data\":{}}\n\n")
        .end();
    let server = Server::replies([reply]).await;
    let events: Vec<Event> = open(&client(&server)).await.expect("a stream").try_collect().await.expect("an end");
    assert_eq!(events[0], Event { name: "thread.created".into(), data: json!({"id": "t"}) });
    assert_eq!(events.len(), 2);
}

#[tokio::test]
async fn an_event_that_cannot_be_decoded_is_not_the_end() {
    let reply =
        Reply::events().chunk("event: a\ndata: {\"x\": [1, tru]}\n\nevent: b\ndata: {}\n\ndata: [DONE]\n\n").end();
    let (names, error) = run(reply).await;
    assert_eq!(names, ["b", "done"]);
    let error = error.expect("an error");
    assert_eq!((error.kind(), error.json_path()), (ErrorKind::Decode, Some("$.x[1]")));
    assert!(error.to_string().contains("the event `a`"), "{error}");
}

#[tokio::test]
async fn an_event_that_is_too_large() {
    let mut reply = Reply::events().chunk("event: a\ndata: {}\n\nevent: b\ndata: ");
    for _ in 0..100 {
        reply = reply.chunk("x".repeat(1000));
    }
    let server = Server::replies([reply.hang()]).await;
    let client = builder(&server).max_event_size(10_000).build().expect("a client");
    let mut stream = open(&client).await.expect("a stream");
    assert!(stream.next().await.is_some_and(|event| event.is_ok()));
    let error = stream.try_next().await.expect_err("too large");
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    assert!(stream.next().await.is_none());
    server.closed(1).await;
}

#[tokio::test]
async fn what_is_no_stream_is_explained() {
    for (reply, kind, part) in [
        (Reply::json(200, &json!({"id": "run_1"})), ErrorKind::Decode, "may not support streaming"),
        (Reply::json(200, &json!({"error": {"message": "No"}})), ErrorKind::Stream, "No"),
        (Reply::new(200, &["Content-Type: text/html"], "<html>"), ErrorKind::Decode, "may not support streaming"),
        (Reply::json(400, &json!({"error": {"message": "No"}})), ErrorKind::Api, "No"),
    ] {
        let server = Server::replies([reply]).await;
        let error = open(&client(&server)).await.expect_err("no stream");
        assert_eq!(error.kind(), kind);
        assert!(error.to_string().contains(part), "{error}");
    }
    // Another type, or none, gets the benefit of the doubt.
    for header in ["Content-Type: text/plain", "X-None: 1"] {
        let server = Server::replies([Reply::chunked(200, &[header]).chunk("data: [DONE]\n\n").end()]).await;
        open(&client(&server)).await.expect("a stream").try_collect::<Vec<_>>().await.expect("an end");
    }
}

#[tokio::test]
async fn raw_events_are_untouched() {
    let reply =
        Reply::events().chunk("event: error\ndata: {x\n\nevent: done\ndata: [DONE]\n\nevent: late\ndata: 1\n\n");
    let server = Server::replies([reply.end()]).await;
    let stream = create(&client(&server), json!({})).stream().raw().await.expect("a stream");
    assert_eq!(stream.headers()["x-request-id"], "req_stream");
    let events: Vec<_> = stream.try_collect().await.expect("an end");
    let events: Vec<_> = events.iter().map(|event| (event.event.as_str(), &event.data[..])).collect();
    assert_eq!(events, [("error", &b"{x"[..]), ("done", b"[DONE]"), ("late", b"1")]);
}

#[tokio::test]
async fn a_dropped_stream_closes_the_connection() {
    let server = Server::replies([Reply::events().chunk("event: a\ndata: {}\n\n").hang()]).await;
    let mut stream = open(&client(&server)).await.expect("a stream");
    stream.next().await;
    drop(stream);
    server.closed(1).await;
}

#[tokio::test]
async fn a_finished_stream_leaves_its_connection_to_the_next() {
    let server = Server::replies([Reply::events().chunk("event: done\ndata: [DONE]\n\n").end()]).await;
    let client = client(&server);
    for _ in 0..3 {
        open(&client).await.expect("a stream").try_collect::<Vec<_>>().await.expect("an end");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    assert_eq!(server.connections(), 1);
}

/// A reader that does not read makes the server wait, rather than the client's memory grow.
#[tokio::test]
async fn a_slow_reader_slows_the_server() {
    let event = format!("event: a\ndata: \"{}\"\n\n", "x".repeat(100_000));
    let mut reply = Reply::events();
    for _ in 0..500 {
        reply = reply.chunk(&event);
    }
    let server = Server::replies([reply.chunk("data: [DONE]\n\n").end().close()]).await;
    let mut stream = open(&client(&server)).await.expect("a stream");
    stream.next().await;
    let blocked = tokio::time::timeout(Duration::from_millis(200), server.closed(1)).await;
    assert!(blocked.is_err(), "50 MB cannot have been sent to someone who does not read");
    assert_eq!(stream.count().await, 500);
}
