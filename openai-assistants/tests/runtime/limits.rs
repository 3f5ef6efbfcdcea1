//! Time limits: which one ran out, and what is tried again.

use std::time::{Duration, Instant};

use futures::TryStreamExt;
use openai_assistants::{Error, TimeoutKind};
use serde_json::{Value, json};

use crate::server::{Reply, Server};
use crate::support::*;

const SHORT: Duration = Duration::from_millis(150);
const LONG: Duration = Duration::from_secs(10);

#[track_caller]
fn assert_timeout(error: &Error, kind: TimeoutKind) {
    assert_eq!(error.timeout_kind(), Some(kind), "{error}");
    assert!(error.is_timeout());
    assert_eq!(error.is_retryable(), kind != TimeoutKind::Deadline);
    assert!(error.to_string().contains("150ms"), "{error}");
}

#[tokio::test]
async fn response_headers() {
    let server = Server::replies([Reply::default().hang()]).await;
    let client = builder(&server).response_header_timeout(SHORT).max_retries(1).build().expect("a client");
    let error = get(&client).await.expect_err("no answer");
    assert_timeout(&error, TimeoutKind::ResponseHeaders);
    assert!(error.may_have_been_sent());
    assert_eq!(server.count(), 2);
    let error = create(&client, json!({})).stream().await.expect_err("no answer");
    assert_timeout(&error, TimeoutKind::ResponseHeaders);
}

#[tokio::test]
async fn total() {
    // Bytes keep coming, so no other limit can run out.
    let mut slow = Reply::chunked(200, &[]);
    for _ in 0..50 {
        slow = slow.chunk(" ").pause(Duration::from_millis(10));
    }
    let server = Server::replies([slow]).await;
    let client = builder(&server).timeout(SHORT).max_retries(1).build().expect("a client");
    let error = get(&client).await.expect_err("too slow");
    assert_timeout(&error, TimeoutKind::Total);
    assert_eq!(server.count(), 2);

    let error = get(&crate::support::client(&server)).with_timeout(SHORT).with_max_retries(0).await;
    assert_timeout(&error.expect_err("too slow"), TimeoutKind::Total);
}

#[tokio::test]
async fn idle() {
    let server = Server::replies([Reply::chunked(200, &[]).chunk("{").hang()]).await;
    let client = builder(&server).idle_timeout(SHORT).max_retries(1).build().expect("a client");
    let error = get(&client).await.expect_err("a gap");
    assert_timeout(&error, TimeoutKind::Idle);
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn a_stream_is_limited_in_its_gaps_only() {
    let mut reply = Reply::events();
    for _ in 0..12 {
        reply = reply.chunk(": still there\n\n").pause(Duration::from_millis(50));
    }
    let server = Server::replies([reply.chunk("event: done\ndata: [DONE]\n\n").end()]).await;
    let client = builder(&server).timeout(SHORT).idle_timeout(3 * SHORT).build().expect("a client");
    let events: Vec<Event> =
        create(&client, json!({})).stream().await.expect("a stream").try_collect().await.expect("an end");
    assert_eq!(events.len(), 1);

    let server = Server::replies([Reply::events().chunk("event: a\ndata: {}\n\n").hang()]).await;
    let request = create(&crate::support::client(&server), json!({})).stream().with_timeout(SHORT);
    let mut events = request.await.expect("a stream");
    assert_eq!(events.try_next().await.expect("an event").map(|event| event.name).as_deref(), Some("a"));
    let error = events.try_next().await.expect_err("a gap");
    assert_eq!(error.timeout_kind(), Some(TimeoutKind::Idle));
    assert!(error.is_stream_cut_off() && !error.is_retryable());
    assert_eq!(events.try_next().await.expect("the end"), None);
    server.closed(1).await;
}

/// Where no event is known to be the last one, there is no end to wait for.
#[tokio::test]
async fn events_that_nobody_described_may_be_far_apart() {
    let event = "event: a\ndata: {}\n\n";
    let reply = Reply::events().chunk(event).pause(Duration::from_millis(2300)).chunk(event).end();
    let server = Server::replies([reply]).await;
    let request = || openai_assistants::Request::<Value, _>::new(&client(&server), &CREATE, vec![], Untyped(json!({})));
    let typed =
        async { request().stream().await.expect("a stream").try_collect::<Vec<_>>().await.expect("an end").len() };
    let raw = async {
        request().stream().raw().await.expect("a stream").try_collect::<Vec<_>>().await.expect("an end").len()
    };
    assert_eq!(futures::future::join(typed, raw).await, (2, 2));
}

#[tokio::test]
async fn a_deadline_is_over_all_attempts() {
    let server = Server::new(|_, _| Reply::default().pause(Duration::from_millis(25)).chunk("").close()).await;
    let start = Instant::now();
    let error = get(&client(&server)).with_deadline(SHORT).with_max_retries(100).await.expect_err("no answer");
    assert!(start.elapsed() < LONG);
    assert!(error.timeout_kind() == Some(TimeoutKind::Deadline) || error.attempts() > 1, "{error}");

    let server = Server::replies([Reply::default().hang()]).await;
    let error = get(&client(&server)).with_deadline(SHORT).await.expect_err("no answer");
    assert_timeout(&error, TimeoutKind::Deadline);
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_pause_that_outlasts_the_deadline_is_not_begun() {
    let server = Server::replies([Reply::new(429, &["retry-after: 100"], "")]).await;
    let start = Instant::now();
    let error = get(&client(&server)).with_deadline(LONG).await.expect_err("it fails");
    assert!(start.elapsed() < LONG);
    // What went wrong, not that there is no time to try it again.
    assert!(error.is_rate_limit());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(100)));
}

#[tokio::test]
async fn a_deadline_is_over_a_stream_too() {
    let mut reply = Reply::events();
    for _ in 0..50 {
        reply = reply.chunk("event: a\ndata: {}\n\n").pause(Duration::from_millis(10));
    }
    let server = Server::replies([reply]).await;
    let request = create(&client(&server), json!({})).stream().with_deadline(SHORT);
    let error = request.await.expect("a stream").try_collect::<Vec<_>>().await.expect_err("too long");
    assert_timeout(&error, TimeoutKind::Deadline);
}

#[tokio::test]
async fn connect() {
    // An address of a network that is reserved for documentation; where it is refused at once there is no limit to test.
    let client = openai_assistants::Client::builder()
        .base_url("http://192.0.2.1:81/v1")
        .api_key(KEY)
        .connect_timeout(SHORT)
        .max_retries(0)
        .build()
        .expect("a client");
    let error = get(&client).await.expect_err("nobody there");
    assert!(error.is_connect() && !error.may_have_been_sent(), "{error:?}");
}
