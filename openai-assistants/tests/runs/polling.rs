//! Waiting for runs.

use std::future::IntoFuture;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use openai_assistants::types::*;
use openai_assistants::{Client, Error, PollRequest, TimeoutKind};
use serde_json::json;

use crate::material::*;
use crate::server::{Reply, Server};

fn run(status: &str) -> Reply {
    Reply::json(200, &json!({"id": "run_1", "thread_id": "thread_1", "status": status}))
}

fn runs(statuses: &[&str]) -> Vec<Reply> {
    statuses.iter().map(|status| run(status)).collect()
}

fn fast(request: PollRequest) -> PollRequest {
    request.with_poll_interval(Duration::from_millis(1))
}

#[tokio::test]
async fn until_the_run_comes_to_rest() {
    for rest in ["completed", "failed", "cancelled", "expired", "incomplete", "requires_action"] {
        let server = Server::replies(runs(&["queued", "in_progress", "dreaming", "", "cancelling", rest])).await;
        let client = client(&server);
        let request = client.threads().runs().create_and_poll("thread_1", RunCreateParams::new("asst_1"));
        let run = tokio::spawn(fast(request).into_future()).await.expect("no panic").expect("a run");
        assert_eq!(run.status, rest);
        let seen: Vec<_> = server.seen().iter().map(|seen| format!("{} {}", seen.method, seen.target)).collect();
        assert_eq!(seen[0], "POST /v1/threads/thread_1/runs");
        assert_eq!(seen[1..], ["GET /v1/threads/thread_1/runs/run_1"; 5]);
    }
}

/// The function sees every response, with and without a runtime of the program's own, and `send` is `.await`.
#[tokio::test]
async fn progress() {
    let log = Arc::new(Mutex::new(Vec::new()));
    let watched = |request: PollRequest| {
        let log = log.clone();
        request.on_progress(move |run| log.lock().expect("no panic").push(run.status.to_string()))
    };
    let server = Server::replies(runs(&["queued", "in_progress", "in_progress", "completed"])).await;
    let run = watched(fast(create(&client(&server)).poll())).send().await.expect("a run");
    assert_eq!(run.status, RunStatus::Completed);
    assert_eq!(
        std::mem::take(&mut *log.lock().expect("no panic")),
        ["queued", "in_progress", "in_progress", "completed"]
    );

    #[cfg(feature = "blocking")]
    {
        let server = Server::replies(runs(&["queued", "requires_action"])).await;
        let client = client(&server);
        let request = watched(fast(create(&client).poll()));
        let waiting = move || openai_assistants::blocking::Client::new(client)?.wait(request);
        let run = tokio::task::spawn_blocking(waiting).await.expect("no panic").expect("a run");
        assert_eq!(run.status, RunStatus::RequiresAction);
        assert_eq!(*log.lock().expect("no panic"), ["queued", "requires_action"]);
    }
}

/// Everything that polls begins with a short pause. A busy machine can only make it longer, so one of three has to do.
#[tokio::test]
async fn the_first_pause_is_a_quarter_of_a_second() {
    let counts = json!({"in_progress": 0, "completed": 1, "failed": 0, "cancelled": 0, "total": 1});
    let indexed = |status: &str| {
        Reply::json(200, &json!({"id": "x_1", "vector_store_id": "vs_1", "status": status, "file_counts": counts}))
    };
    let listed = |status: &str| {
        Reply::json(200, &json!({"object": "list", "data": [{"id": "run_1", "status": status}], "has_more": false}))
    };
    type Waiting = fn(Client) -> PollFuture<()>;
    let ways: [(&str, [Reply; 2], Waiting); 5] = [
        ("run", [run("queued"), run("completed")], |client| {
            boxed(async move { client.threads().runs().poll("t", "run_1").await.map(drop) })
        }),
        ("idle", [listed("queued"), listed("completed")], |client| {
            boxed(async move { client.threads().wait_for_idle("t").await.map(drop) })
        }),
        ("file", [indexed("in_progress"), indexed("completed")], |client| {
            boxed(async move { client.vector_stores().files().poll("vs_1", "x_1").await.map(drop) })
        }),
        ("batch", [indexed("in_progress"), indexed("completed")], |client| {
            boxed(async move { client.vector_stores().file_batches().poll("vs_1", "x_1").await.map(drop) })
        }),
        ("store", [indexed("in_progress"), indexed("completed")], |client| {
            boxed(async move { client.vector_stores().poll("x_1").await.map(drop) })
        }),
    ];
    let measured = ways.into_iter().map(|(name, replies, wait)| async move {
        let mut shortest = Duration::MAX;
        for _ in 0..3 {
            let server = Server::replies(replies.clone()).await;
            let client = client(&server);
            let start = Instant::now();
            wait(client).await.expect("an end");
            shortest = shortest.min(start.elapsed());
            if shortest < Duration::from_millis(900) {
                break;
            }
        }
        (name, shortest)
    });
    for (name, shortest) in futures::future::join_all(measured).await {
        assert!((Duration::from_millis(250)..Duration::from_millis(900)).contains(&shortest), "{name}: {shortest:?}");
    }
}

type PollFuture<T> = std::pin::Pin<Box<dyn Future<Output = Result<T, Error>>>>;

fn boxed<T>(future: impl Future<Output = Result<T, Error>> + 'static) -> PollFuture<T> {
    Box::pin(future)
}

#[tokio::test]
async fn whatever_gives_a_run() {
    let server = Server::replies(runs(&["queued", "completed", "completed"])).await;
    let client = client(&server);
    let runs = client.threads().runs();
    let outputs = vec![openai_assistants::ToolOutput::text("call_1", "3")];
    fast(runs.submit_tool_outputs_and_poll("thread_1", "run_1", outputs)).await.expect("a run");
    fast(runs.poll("thread_1", "run_1")).await.expect("a run");
    fast(client.threads().create_and_run_poll(ThreadCreateAndRunParams::new("asst_1"))).await.expect("a run");
    fast(runs.cancel("thread_1", "run_1").with_header("x-trace", "7").with_body_field("a", 1).poll())
        .await
        .expect("a run");
    let seen: Vec<_> = server.seen().iter().map(|seen| format!("{} {}", seen.method, seen.target)).collect();
    assert_eq!(
        seen,
        [
            "POST /v1/threads/thread_1/runs/run_1/submit_tool_outputs",
            "GET /v1/threads/thread_1/runs/run_1",
            "GET /v1/threads/thread_1/runs/run_1",
            "POST /v1/threads/runs",
            "POST /v1/threads/thread_1/runs/run_1/cancel",
        ]
    );
}

#[tokio::test]
async fn options_go_along_with_every_look() {
    let server = Server::replies(runs(&["queued", "completed"])).await;
    let request = create(&client(&server))
        .with_header("x-trace", "7")
        .with_query("api-version", "v1")
        .with_body_field("only", "once")
        .with_idempotency_key("key-1");
    fast(request.poll()).await.expect("a run");
    let seen = server.seen();
    assert!(seen.iter().all(|seen| seen.header("x-trace") == Some("7") && seen.target.ends_with("?api-version=v1")));
    assert_eq!(seen[0].header("idempotency-key"), Some("key-1"));
    assert_eq!((seen[1].header("idempotency-key"), seen[1].body.len()), (None, 0));
}

/// A server that keeps runs; the answer to the first request that creates one is lost.
struct Forgetful {
    knows_keys: bool,
    /// When the run was created that is in the way of the first request, if that is refused.
    busy_since: Option<u64>,
}

impl Forgetful {
    async fn start(self) -> (Server, std::sync::Arc<std::sync::Mutex<Vec<Option<String>>>>) {
        let now = || std::time::SystemTime::UNIX_EPOCH.elapsed().expect("a clock").as_secs();
        let keys = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
        let created = keys.clone();
        let server = Server::new(move |seen, index| {
            let mut created = created.lock().expect("no panic");
            let created_at = self.busy_since.unwrap_or_else(now);
            let run = |status: &str| {
                Reply::json(
                    200,
                    &json!({
                        "id": "run_1", "thread_id": "thread_1", "status": status, "created_at": created_at
                    }),
                )
            };
            if seen.method == "GET" {
                return run("completed");
            }
            let key = seen.header("idempotency-key").map(str::to_owned);
            let answer = if created.is_empty() && self.busy_since.is_none() {
                created.push(key);
                run("queued")
            } else if self.knows_keys && created.contains(&key) {
                run("queued")
            } else {
                let message = "Thread thread_1 already has an active run run_1.";
                Reply::json(400, &json!({"error": {"message": message}}))
            };
            if index == 0 { Reply::default().close() } else { answer }
        })
        .await;
        (server, keys)
    }
}

#[tokio::test]
async fn a_lost_answer_creates_one_run() {
    for knows_keys in [true, false] {
        let (server, created) = Forgetful { knows_keys, busy_since: None }.start().await;
        let client = client(&server);
        let request = client.threads().runs().create_and_poll("thread_1", RunCreateParams::new("asst_1"));
        let run = fast(request.with_idempotency_key("key-1")).await.expect("the run");
        assert_eq!((run.id.as_str(), run.status), ("run_1", RunStatus::Completed));
        assert_eq!(*created.lock().expect("no panic"), [Some("key-1".to_owned())]);
        let posts: Vec<_> = server.seen().into_iter().filter(|seen| seen.method == "POST").collect();
        assert_eq!(posts.len(), 2);
        assert!(posts.iter().all(|seen| seen.header("idempotency-key") == Some("key-1")));
    }
}

/// What was there before is not taken for what was created.
#[tokio::test]
async fn an_older_run_in_the_way_is_an_error() {
    let (server, _) = Forgetful { knows_keys: false, busy_since: Some(1_700_000_000) }.start().await;
    let error = fast(create(&client(&server)).with_idempotency_key("key-1").poll()).await.expect_err("busy");
    assert_eq!((error.active_run(), error.attempts()), (Some("run_1"), 2));
    // Nor is any run without a key, but the error explains what may have happened.
    let (server, _) = Forgetful { knows_keys: false, busy_since: None }.start().await;
    let error = fast(create(&client(&server)).poll()).await.expect_err("busy");
    assert_eq!((error.active_run(), server.count()), (Some("run_1"), 2));
    assert!(error.to_string().contains("the run may have been created"), "{error}");
}

#[tokio::test]
async fn the_server_says_how_long_to_wait() {
    let waits = |status: &str, millis: u32| {
        let body = json!({"id": "run_1", "thread_id": "thread_1", "status": status}).to_string();
        Reply::new(200, &["Content-Type: application/json", &format!("openai-poll-after-ms: {millis}")], body)
    };
    let server = Server::replies([waits("queued", 120), waits("in_progress", 30), waits("completed", 9000)]).await;
    let start = Instant::now();
    create(&client(&server)).poll().await.expect("a run");
    let took = start.elapsed();
    assert!(took >= Duration::from_millis(150) && took < Duration::from_millis(2400), "{took:?}");
    // The caller knows better.
    let server = Server::replies([waits("queued", 9000), waits("completed", 9000)]).await;
    fast(create(&client(&server)).poll()).await.expect("a run");
}

#[tokio::test]
async fn a_deadline_carries_the_last_run() {
    let server = Server::replies(runs(&["queued", "in_progress"])).await;
    let request = fast(create(&client(&server)).poll()).with_deadline(Duration::from_millis(400));
    let error: Error = request.await.expect_err("too late");
    assert_eq!(error.timeout_kind(), Some(TimeoutKind::Deadline));
    assert_eq!(error.last_run().map(|run| run.status.clone()), Some(RunStatus::InProgress));
    assert_eq!(error.to_string(), "deadline exceeded, and the run run_1 is still `in_progress`");
    assert!(error.run_state().is_none() && error.last_vector_store().is_none() && error.upload_failure().is_none());
    // Also while a request hangs, and before there is a run.
    let server = Server::replies([run("queued"), Reply::default().hang()]).await;
    let request = fast(create(&client(&server)).poll()).with_deadline(Duration::from_millis(400));
    assert_eq!(request.await.expect_err("too late").last_run().map(|run| run.status.clone()), Some(RunStatus::Queued));
    let server = Server::replies([Reply::default().hang()]).await;
    let error = create(&client(&server)).poll().with_deadline(Duration::from_millis(30)).await.expect_err("too late");
    assert!(error.last_run().is_none() && error.is_timeout());
    assert!(error.to_string().contains("`threads().runs().list(thread_id)`"), "{error}");
}

#[tokio::test]
async fn a_failing_look_carries_the_last_run() {
    let server = Server::replies([run("queued"), Reply::json(403, &json!({"error": {"message": "no"}}))]).await;
    let error = fast(create(&client(&server)).poll()).await.expect_err("no");
    assert!(error.is_permission_denied());
    assert_eq!(error.last_run().map(|run| run.id.as_str()), Some("run_1"));
}

#[tokio::test]
async fn passing_failures_are_not_noticed() {
    let busy = Reply::json(503, &json!({}));
    let server = Server::replies([run("queued"), busy, run("completed")]).await;
    assert_eq!(fast(create(&client(&server)).poll()).await.expect("a run").status, RunStatus::Completed);
}

#[tokio::test]
async fn a_thread_with_an_active_run() {
    let message = "Thread thread_1 already has an active run run_9.";
    let server = Server::replies([Reply::json(400, &json!({"error": {"message": message}}))]).await;
    let error = create(&client(&server)).poll().await.expect_err("refused");
    assert_eq!(error.active_run(), Some("run_9"));
    let error = create(&client(&server)).stream().run().await.expect_err("refused");
    assert_eq!(error.active_run(), Some("run_9"));
}

async fn cancelled(server: &Server) {
    let cancelled = async {
        while !server.seen().iter().any(|seen| seen.target.ends_with("/threads/thread_1/runs/run_1/cancel")) {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(5), cancelled).await.expect("the run is cancelled");
}

#[tokio::test]
async fn dropping() {
    for cancels in [false, true] {
        let server = Server::replies([run("queued"), run("queued")]).await;
        let mut request = fast(create(&client(&server)).poll());
        if cancels {
            request = request.cancel_on_drop();
        }
        let waiting = tokio::spawn(request.into_future());
        server.reached(2).await;
        waiting.abort();
        if cancels {
            cancelled(&server).await;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
        let is_cancelled = server.seen().iter().any(|seen| seen.target.ends_with("/runs/run_1/cancel"));
        assert_eq!(is_cancelled, cancels);
    }
}

#[tokio::test]
async fn cancelling_stops_where_the_run_does() {
    for rest in ["completed", "requires_action"] {
        let server = Server::replies(runs(&["queued", rest])).await;
        fast(create(&client(&server)).poll()).cancel_on_drop().await.expect("a run");
        tokio::time::sleep(Duration::from_millis(30)).await;
        assert_eq!(server.count(), 2, "{rest}");
    }
    // A deadline that passes drops the waiting, and so cancels the run.
    let server = Server::replies(runs(&["queued"])).await;
    let request = fast(create(&client(&server)).poll()).cancel_on_drop().with_deadline(Duration::from_millis(400));
    request.await.expect_err("too late");
    cancelled(&server).await;
}
