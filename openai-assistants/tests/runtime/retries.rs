//! What is tried again, how often, and what is not.

use std::time::{Duration, Instant};

use openai_assistants::{ErrorKind, Upload};
use serde_json::json;

use crate::server::{Reply, Server};
use crate::support::*;

#[tokio::test]
async fn two_retries_by_default() {
    let server = Server::replies([Reply::new(500, &[], ""), Reply::new(503, &[], ""), Reply::ok()]).await;
    let response = get(&client(&server)).with_response().await.expect("an answer");
    assert_eq!((response.attempts(), server.count()), (3, 3));

    let server = Server::replies([Reply::new(500, &["x-request-id: req_1"], "")]).await;
    let error = get(&client(&server)).await.expect_err("it fails");
    assert_eq!((error.attempts(), server.count(), error.request_id()), (3, 3, Some("req_1")));
    assert!(error.is_retryable() && error.may_have_been_sent() && error.is_server_error());
}

#[tokio::test]
async fn by_status_and_header() {
    let quota = json!({"error": {"message": "m", "code": "insufficient_quota"}});
    for (first, attempts) in [
        (Reply::new(408, &[], ""), 2),
        (Reply::new(409, &[], ""), 2),
        (Reply::new(429, &[], ""), 2),
        (Reply::new(502, &[], ""), 2),
        (Reply::new(400, &["x-should-retry: true"], ""), 2),
        (Reply::new(400, &[], ""), 1),
        (Reply::new(404, &[], ""), 1),
        (Reply::new(500, &["x-should-retry: false"], ""), 1),
        (Reply::json(429, &quota), 1),
        (Reply::new(429, &["retry-after: 121"], ""), 1),
        (Reply::new(429, &["retry-after: 0"], ""), 2),
        (Reply::new(429, &["retry-after-ms: 1", "retry-after: 100"], ""), 2),
        // Connections that break before there is an answer.
        (Reply::default().reset(), 2),
        (Reply::default().close(), 2),
        (Reply::raw("HTTP/1.1 200 OK\r\nContent-Le").close(), 2),
        (Reply::raw("\x00\x01garbage\r\n\r\n").close(), 2),
    ] {
        let server = Server::replies([first.clone(), Reply::ok()]).await;
        let sent = create(&client(&server), json!({"a": 1})).await;
        assert_eq!((server.count(), sent.is_ok()), (attempts, attempts == 2), "{first:?}");
        for seen in server.seen() {
            assert_eq!(seen.json(), json!({"a": 1}));
        }
    }
}

#[tokio::test]
async fn the_caller_sets_how_often() {
    for retries in [0, 1, 5] {
        let server = Server::replies([Reply::new(500, &[], "")]).await;
        let client = builder(&server).max_retries(1).build().expect("a client");
        get(&client).with_max_retries(retries).await.expect_err("it fails");
        assert_eq!(server.count() as u32, retries + 1);
    }
}

#[tokio::test]
async fn the_server_sets_the_delay() {
    let server = Server::replies([Reply::new(429, &["retry-after-ms: 80"], ""), Reply::ok()]).await;
    let start = Instant::now();
    get(&client(&server)).await.expect("an answer");
    assert!(start.elapsed() >= Duration::from_millis(80));
}

/// A server that wants no delay gets the client's own, and not a busy loop.
#[tokio::test]
async fn no_delay_is_no_busy_loop() {
    let past = "retry-after: Thu, 01 Jan 1970 00:00:00 GMT";
    let cases = ["retry-after: 0", "retry-after-ms: 0", "retry-after: 0.001", "retry-after-ms: 1", past].map(
        |header| async move {
            let server = Server::replies([Reply::new(429, &[header], "")]).await;
            let client = builder(&server).retry_delays(Duration::from_millis(500), Duration::from_secs(8));
            let client = client.max_retries(1000).build().expect("a client");
            let error = get(&client).with_deadline(Duration::from_secs(1)).await.expect_err("it fails");
            assert!(error.is_rate_limit());
            assert!((2..=11).contains(&server.count()), "{header}: {} requests in a second", server.count());
        },
    );
    futures::future::join_all(cases).await;
}

/// A server that wants more delay than anybody would wait for is believed.
#[tokio::test]
async fn too_long_a_delay_is_not_waited_for() {
    for header in
        ["retry-after: 1e300", "retry-after-ms: 1e300", "retry-after: inf", "retry-after: 18446744073709551616"]
    {
        let server = Server::replies([Reply::new(429, &[header], "")]).await;
        let error = get(&client(&server)).await.expect_err("it fails");
        assert_eq!((error.retry_after(), server.count()), (Some(Duration::MAX), 1), "{header}");
    }
}

#[tokio::test]
async fn a_refused_connection_is_tried_again_and_was_never_sent() {
    let server = Server::replies([Reply::ok()]).await;
    let client = client(&server);
    drop(server);
    tokio::time::sleep(Duration::from_millis(5)).await;
    let error = get(&client).await.expect_err("nobody listens");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 3));
    assert!(error.is_connect() && error.is_retryable() && !error.may_have_been_sent());
}

#[tokio::test]
async fn what_was_sent_once_may_have_been_sent() {
    // The first attempt is answered, then nobody listens any more.
    let server = std::sync::Arc::new(tokio::sync::Mutex::new(None::<Server>));
    let shared = server.clone();
    let started = Server::new(move |_, _| {
        let shared = shared.clone();
        tokio::spawn(async move { drop(shared.lock().await.take()) });
        Reply::new(500, &["retry-after-ms: 300"], "").close()
    })
    .await;
    let client = client(&started);
    *server.lock().await = Some(started);
    let error = get(&client).await.expect_err("it fails");
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(error.may_have_been_sent());
}

#[tokio::test]
async fn success_that_breaks_off_is_repeated_only_where_that_is_harmless() {
    let truncated = Reply::raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"ok\"").close();
    let server = Server::replies([truncated.clone(), Reply::ok()]).await;
    get(&client(&server)).await.expect("a `GET` is repeated");

    let server = Server::replies([truncated.clone(), Reply::ok()]).await;
    let error = create(&client(&server), json!({})).await.expect_err("the thing has been created");
    assert_eq!((error.kind(), server.count()), (ErrorKind::Transport, 1));
    assert!(error.may_have_been_sent());

    let server = Server::replies([truncated, Reply::ok()]).await;
    create(&client(&server), json!({})).with_idempotency_key("k").await.expect("the server recognizes it");
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn an_upload_from_a_reader_is_sent_once() {
    let server = Server::replies([Reply::new(500, &[], ""), Reply::ok()]).await;
    let client = client(&server);
    let error = upload(&client, |parts| parts.file("file", Upload::from_reader("a", &b"abc"[..], Some(3))));
    assert_eq!(error.await.expect_err("it fails").attempts(), 1);
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_stream_is_retried_before_it_begins() {
    let done = Reply::events().chunk("event: done\ndata: [DONE]\n\n").end();
    let server = Server::replies([Reply::new(500, &[], ""), done]).await;
    let _stream = create(&client(&server), json!({})).stream().await.expect("a stream");
    assert_eq!(server.count(), 2);
}
