//! Waiting for a thread.

use std::time::Duration;

use openai_assistants::types::*;
use serde_json::json;

use crate::material::*;
use crate::server::{Reply, Server};

fn list(statuses: &[&str]) -> Reply {
    let data: Vec<_> =
        statuses.iter().enumerate().map(|(n, status)| json!({"id": format!("run_{n}"), "status": status})).collect();
    Reply::json(200, &json!({"object": "list", "data": data, "has_more": true}))
}

#[tokio::test]
async fn until_no_run_is_active() {
    let lists = [
        &["queued", "failed"][..],
        &["in_progress", "failed"],
        &["requires_action"],
        &["new", "failed"],
        &["completed"],
    ];
    let server = Server::replies(lists.map(list)).await;
    let idle = client(&server).threads().wait_for_idle("thread_1").with_poll_interval(Duration::from_millis(1));
    let (sender, active) = std::sync::mpsc::channel();
    let idle =
        idle.on_progress(move |run| sender.send((run.id.to_string(), run.status.to_string())).expect("received"));
    let last = idle.await.expect("idle").expect("a run");
    let active: Vec<_> = active.iter().collect();
    let expected =
        ["queued", "in_progress", "requires_action", "new"].map(|status| ("run_0".to_owned(), status.to_owned()));
    assert_eq!(active, expected);
    assert_eq!(last.status, RunStatus::Completed);
    assert_eq!(server.count(), 5);
    assert!(server.seen()[0].target.starts_with("/v1/threads/thread_1/runs?"));
}

#[tokio::test]
async fn a_thread_without_runs() {
    let server = Server::replies([list(&[])]).await;
    assert_eq!(client(&server).threads().runs().wait_for_idle("thread_1").await.expect("idle"), None);
}

#[tokio::test]
async fn a_deadline_tells_what_stands_in_the_way() {
    let server = Server::replies([list(&["completed", "requires_action"])]).await;
    let idle = client(&server).threads().wait_for_idle("thread_1").with_poll_interval(Duration::from_millis(1));
    let error = idle.with_deadline(Duration::from_millis(400)).await.expect_err("too late");
    assert!(error.is_timeout());
    assert_eq!(error.last_run().map(|run| run.id.as_str()), Some("run_1"));
}
