//! Streams that are answered with JSON, and streams under another content type.

use std::time::Duration;

use futures::StreamExt;
use openai_assistants::types::*;
use openai_assistants::{ErrorKind, RunUpdate};
use serde_json::{Value, json};

use super::{client_of, ended, resuming, run, statuses};
use crate::material::*;
use crate::server::{Reply, Server};

fn reply(status: u16, content_type: &str, body: &[u8]) -> Reply {
    let line = format!("Content-Type: {content_type}");
    let headers: &[&str] = if content_type.is_empty() { &[] } else { &[&line] };
    Reply::new(status, headers, body)
}

const TYPES: [&str; 6] =
    ["text/event-stream", "application/json; charset=utf-8", "application/octet-stream", "text/plain", "text/html", ""];

/// A server that responds with the run, in whatever form, has created it.
#[tokio::test]
async fn the_run_as_json() {
    let bodies =
        [run("queued"), json!([run("queued")]), json!({"id": "run_1", "thread_id": "thread_1", "status": "queued"})];
    for (status, content_type) in
        [200, 201].into_iter().flat_map(|status| TYPES.map(|content_type| (status, content_type)))
    {
        for body in &bodies {
            let reply = reply(status, content_type, format!("\r\n {body}\n").as_bytes());
            let server = Server::replies([reply.clone(), reply.clone()]).await;
            let client = client_of(&server);
            let error = match create(&client).stream().await {
                Err(error) => error,
                Ok(mut events) => {
                    let error = events.next().await.expect("an item").expect_err("no event");
                    assert!(events.next().await.is_none());
                    error
                }
            };
            let case = format!("{status} {content_type} {body}: {error}");
            assert_eq!(
                (error.kind(), statuses(error.last_run())),
                (ErrorKind::Decode, Some(("run_1", "queued"))),
                "{case}"
            );
            let advice = ["the run run_1 as JSON", "runs().poll", "resume_by_polling"];
            assert!(advice.iter().all(|part| error.to_string().contains(part)), "{case}");
            assert!(error.may_have_been_sent() && !error.is_retryable() && !error.is_stream_cut_off(), "{case}");
            let error = create(&client).stream().run().text().await.expect_err("nothing may be polled");
            assert_eq!(
                (error.kind(), statuses(error.last_run())),
                (ErrorKind::Decode, Some(("run_1", "queued"))),
                "{case}"
            );
            assert!(error.to_string().contains("resume_by_polling"), "{case}");

            let server = crate::material::server(vec![reply], Store::of(&ended("Hello"))).await;
            let mut run = resuming(&server);
            let (updates, errors) = drain(&mut run).await;
            assert!(errors.is_empty(), "{case}: {errors:?}");
            assert_eq!(
                (run.text().await.expect("text").as_str(), text_of(&updates).as_str()),
                ("Hello", "Hello"),
                "{case}"
            );
            assert_eq!(updates.iter().filter(|update| matches!(update, RunUpdate::Interrupted { .. })).count(), 1);
            assert_eq!(posts(&server).len(), 1, "{case}");
        }
    }
}

#[tokio::test]
async fn json_that_is_no_run() {
    for (body, kind, part) in [
        (json!({"error": "boom"}), ErrorKind::Stream, "boom"),
        (json!({"detail": "no"}), ErrorKind::Stream, "no"),
        (json!({"id": "thread_1", "object": "thread", "status": "x"}), ErrorKind::Decode, "may not support streaming"),
        (json!({"result": "success"}), ErrorKind::Decode, "may not support streaming"),
        (json!("words"), ErrorKind::Decode, "may not support streaming"),
    ] {
        for content_type in TYPES {
            let server = Server::replies([reply(200, content_type, body.to_string().as_bytes())]).await;
            let error = resuming(&server).await.expect_err("no run");
            assert_eq!(error.kind(), kind, "{body} {content_type}: {error}");
            assert!(error.to_string().contains(part) && error.last_run().is_none(), "{body} {content_type}: {error}");
            assert_eq!(server.count(), 1);
        }
    }
}

/// The outputs of tools are answered with JSON too: the tools are called once, and the run is polled to its end.
#[tokio::test]
async fn outputs_answered_with_json() {
    let end = end_of(&[ASKS, ANSWERS]);
    let (mut asked, end_store) = (Store::of(&end_of(&[ASKS])), Store::of(&end));
    asked.run.status = RunStatus::Queued;
    let queued = Reply::json(200, &to_json(&asked.run));
    let server = crate::material::server(vec![stream(ASKS), queued], end_store).await;
    let (tools, calls) = crate::tools::adding();
    let run = create(&client_of(&server)).stream().run_with(tools).resume_by_polling();
    let state = run.with_poll_interval(Duration::from_millis(1)).await.expect("an end");
    assert_eq!(state.run().map(|run| &run.status), Some(&RunStatus::Completed));
    assert_eq!(state.text(), end.text());
    assert_eq!(calls.load(std::sync::atomic::Ordering::SeqCst), 2);
    assert_eq!(posts(&server).len(), 2);
}

/// A server that never streams can be followed through all rounds of tool calls.
#[tokio::test]
async fn tools_on_a_server_that_never_streams() {
    use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
    let (asked, end) = (Store::of(&end_of(&[ASKS])), Store::of(&end_of(&[ASKS, ANSWERS])));
    let posts_seen = AtomicUsize::new(0);
    let queued = Reply::json(201, &run("queued"));
    let server = Server::new(move |seen, _| match seen.method.as_str() {
        "POST" => {
            posts_seen.fetch_add(1, SeqCst);
            queued.clone()
        }
        _ if posts_seen.load(SeqCst) < 2 => asked.answer(seen).expect("a GET"),
        _ => end.answer(seen).expect("a GET"),
    })
    .await;
    let (tools, calls) = crate::tools::adding();
    let run = create(&client_of(&server)).stream().run_with(tools).resume_by_polling();
    let state = run.with_poll_interval(Duration::from_millis(1)).await.expect("an end");
    assert!(state.run().is_some_and(Run::is_completed));
    assert_eq!(calls.load(SeqCst), 2);
    let streams: Vec<_> = posts(&server).iter().map(|seen| seen.json()["stream"].clone()).collect();
    assert_eq!(streams, [json!(true), Value::Null], "it is not asked for a stream again");
}

/// A stream is one whatever it is called, and however it is cut.
#[tokio::test]
async fn streams_under_other_types() {
    for content_type in TYPES {
        for beginning in ["", "\u{feff}", ": ping\n\n", "\r\n", "id: 7\n", "retry: 5\r\n\r\n"] {
            let line = format!("Content-Type: {content_type}");
            let headers: &[&str] = if content_type.is_empty() { &[] } else { &[&line] };
            let text = format!("{beginning}{ANSWER}");
            let pieces =
                text.as_bytes()[..12].chunks(1).fold(Reply::chunked(200, headers), |reply, piece| reply.chunk(piece));
            let server = Server::replies([pieces.chunk(&text.as_bytes()[12..]).end()]).await;
            let client = client_of(&server);
            let state = create(&client).stream().run().await.expect("a stream");
            assert_eq!(state, end_of(&[ANSWER]), "{content_type} {beginning:?}");
        }
    }
}
