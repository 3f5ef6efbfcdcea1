//! How runs end, and how servers say so.

use std::time::{Duration, Instant};

use openai_assistants::types::*;
use openai_assistants::{ErrorKind, TimeoutKind};
use serde_json::{Value, json};

use super::{client_of, ended, message, resuming, run, sse, statuses};
use crate::material::*;
use crate::server::{Reply, Server};

fn failing(status: &str, last_error: Value) -> String {
    let mut over = run(status);
    over["last_error"] = last_error;
    let name = match status {
        "failed" | "expired" | "cancelled" | "incomplete" | "completed" => format!("thread.run.{status}"),
        _ => String::new(),
    };
    [
        sse("thread.run.created", &run("queued")),
        sse("thread.message.completed", &message("msg_1", "Hello")),
        if name.is_empty() { format!("data: {over}\n\n") } else { sse(&name, &over) },
    ]
    .concat()
}

/// If text is requested, a run with no text, or a part of it, is an error that names the reason.
#[tokio::test]
async fn runs_that_fail_are_errors() {
    let rate = json!({"code": "rate_limit_exceeded", "message": "Rate limit is exceeded. Try again in 22 seconds."});
    for (status, last_error, spelling) in [
        (
            "failed",
            rate,
            "the run run_1 failed: Rate limit is exceeded. Try again in 22 seconds. [code rate_limit_exceeded]",
        ),
        ("failed", json!("it broke"), "the run run_1 failed: it broke"),
        ("failed", Value::Null, "the run run_1 failed"),
        ("expired", Value::Null, "the run run_1 expired"),
        ("cancelled", Value::Null, "the run run_1 was cancelled"),
        ("canceled", Value::Null, "the run run_1 was cancelled"),
        ("ERROR", json!({"code": "", "message": ""}), "the run run_1 failed"),
    ] {
        let text = failing(status, last_error);
        let server = Server::replies(vec![stream(&text); 3]).await;
        let client = client_of(&server);
        for error in [
            create(&client).stream().run().text().await.expect_err(status),
            create(&client).stream().run().resume_by_polling().await.expect_err(status),
        ] {
            assert_eq!(error.to_string(), spelling);
            assert!(error.kind() == ErrorKind::RunFailed && error.is_run_failed() && !error.is_retryable());
            assert_eq!(statuses(error.last_run()), Some(("run_1", status)));
            assert_eq!(error.run_state().map(|state| state.text()).as_deref(), Some("Hello"));
            let is_rate = spelling.contains("rate_limit");
            assert_eq!((error.is_rate_limit(), error.retry_after().is_some()), (is_rate, is_rate), "{spelling}");
        }
        // Who asks for the run gets it.
        let mut followed = create(&client).stream().run();
        assert!(followed.final_run().await.expect("a run").is_failed());
        assert_eq!(followed.final_messages().await.expect("messages").len(), 1);
    }
}

/// An answer that was cut short is an answer, as in the official SDKs.
#[tokio::test]
async fn runs_that_are_cut_short_are_not() {
    for status in ["incomplete", "completed", "succeeded"] {
        let server = Server::replies([stream(failing(status, Value::Null))]).await;
        let mut followed = create(&client_of(&server)).stream().run();
        assert_eq!(followed.text().await.expect("text"), "Hello", "{status}");
        assert_eq!(followed.current_run().map(|run| run.status.as_str()), Some(status));
    }
}

/// The result of cancelling, whatever the response is.
#[tokio::test]
async fn cancelling() {
    let refused =
        |status| Reply::json(status, &json!({"error": {"message": "Cannot cancel run with status 'completed'."}}));
    let empty = || Reply::raw("HTTP/1.1 204 No Content\r\n\r\n");
    let ok = || Reply::json(200, &json!({"result": "success"}));
    let found = |status: &str| Reply::json(200, &run(status));
    for (answer, looks, expected) in [
        (refused(400), vec!["completed"], Ok("completed")),
        (refused(409), vec!["cancelled"], Ok("cancelled")),
        (refused(400), vec!["CANCELED"], Ok("CANCELED")),
        (refused(400), vec!["in_progress"], Err(400)),
        (refused(403), vec![], Err(403)),
        (refused(404), vec![], Err(404)),
        (empty(), vec!["cancelling", "cancelled"], Ok("cancelled")),
        (ok(), vec!["in_progress", "cancelled"], Ok("cancelled")),
        (ok(), vec!["completed"], Ok("completed")),
        (found("cancelling"), vec!["cancelled"], Ok("cancelled")),
    ] {
        let replies: Vec<_> = std::iter::once(answer).chain(looks.iter().map(|status| found(status))).collect();
        let count = replies.len();
        let server = Server::replies(replies).await;
        let client = client_of(&server).to_builder().max_retries(0).build().expect("a client");
        let poll =
            client.threads().runs().cancel("thread_1", "run_1").poll().with_poll_interval(Duration::from_millis(1));
        match (poll.await, expected) {
            (Ok(run), Ok(status)) => assert_eq!(run.status.as_str(), status),
            (Err(error), Err(status)) => {
                assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
                assert_eq!(error.last_run().is_some(), !looks.is_empty());
            }
            (got, expected) => panic!("{got:?}, not {expected:?}"),
        }
        assert_eq!(server.count(), count);
    }
}

/// What was asked for has happened, and only the answer is odd.
#[tokio::test]
async fn outputs_that_are_answered_with_nothing() {
    let server =
        Server::replies([Reply::raw("HTTP/1.1 204 No Content\r\n\r\n"), Reply::json(200, &run("completed"))]).await;
    let client = client_of(&server);
    let outputs = vec![openai_assistants::ToolOutput::text("call_1", "3")];
    let run = client.threads().runs().submit_tool_outputs_and_poll("thread_1", "run_1", outputs).await.expect("a run");
    assert!(run.is_completed());
    // A run that may or may not have been created has no id to ask for.
    let server = Server::replies([Reply::raw("HTTP/1.1 204 No Content\r\n\r\n")]).await;
    let error = create(&client_of(&server)).poll().await.expect_err("no run");
    assert_eq!(error.kind(), ErrorKind::Decode);
}

#[test]
fn states_in_other_words() {
    for (spelling, usual) in [
        ("COMPLETED", "completed"),
        ("succeeded", "completed"),
        ("Canceled", "cancelled"),
        ("in-progress", "in_progress"),
        ("InProgress", "in_progress"),
        ("requires-action", "requires_action"),
        ("error", "failed"),
        ("timed_out", "expired"),
        ("queued", "queued"),
    ] {
        let (run, step) = (RunStatus::from(spelling), RunStepStatus::from(spelling));
        assert_eq!(run.as_str(), spelling, "the text stays");
        let is_completed = usual == "completed";
        let is_over = is_completed || matches!(usual, "cancelled" | "failed" | "expired");
        assert_eq!(
            (run.is_terminal(), run.is_completed(), run.is_failed()),
            (is_over, is_completed, is_over && !is_completed),
            "{spelling}"
        );
        assert_eq!(run.needs_polling(), !is_over && usual != "requires_action", "{spelling}");
        assert_eq!((step.is_terminal(), step.is_completed()), (is_over, is_completed), "{spelling}");
        let (file, batch) = (VectorStoreFileStatus::from(spelling), VectorStoreFileBatchStatus::from(spelling));
        assert_eq!(
            (file.is_terminal(), batch.is_terminal()),
            (is_over && usual != "expired", is_over && usual != "expired")
        );
        assert_eq!((file.is_completed(), batch.is_completed()), (is_completed, is_completed));
        let message: Message = serde_json::from_value(json!({"id": "m", "status": spelling})).expect("a message");
        assert_eq!(message.is_in_progress(), usual == "in_progress", "{spelling}");
        let run: Run = serde_json::from_value(json!({"id": "r", "status": spelling})).expect("a run");
        assert_eq!(run.requires_action(), usual == "requires_action", "{spelling}");
        assert_eq!(to_json(&run)["status"], spelling);
    }
}

/// A state in other words ends waiting, of runs and of files.
#[tokio::test]
async fn waiting_ends_in_other_words() {
    let server = Server::replies([run("IN_PROGRESS"), run("Succeeded")].map(|run| Reply::json(200, &run))).await;
    let found = create(&client_of(&server)).poll().with_poll_interval(Duration::from_millis(1)).await.expect("a run");
    assert_eq!(found.status.as_str(), "Succeeded");
    let store = |status: &str| Reply::json(200, &json!({"id": "vs_1", "status": status}));
    let server = Server::replies([store("in-progress"), store("COMPLETED")]).await;
    let stores = client_of(&server);
    let stores = stores.vector_stores().poll("vs_1").with_poll_interval(Duration::from_millis(1));
    assert_eq!(stores.await.expect("a store").status.as_str(), "COMPLETED");
}

/// One deadline for everything that polls, unless the call sets another.
#[tokio::test]
async fn a_deadline_of_the_client() {
    let server = Server::new(|seen, _| {
        let busy = run("in_progress");
        match seen.target.split('?').next().unwrap_or_default() {
            path if path.ends_with("/runs") && seen.method == "GET" => Reply::json(200, &json!({"data": [busy]})),
            path if path.contains("/vector_stores/") => {
                Reply::json(200, &json!({"id": "vs_1", "status": "in_progress"}))
            }
            _ if seen.text().contains("stream") => stream(sse("thread.run.created", &busy)),
            _ => Reply::json(200, &busy),
        }
    })
    .await;
    let client = client_of(&server).to_builder().poll_deadline(Duration::from_millis(80)).build().expect("a client");
    let client = client.to_builder().build().expect("a client like it");
    let (runs, tick) = (client.threads().runs(), Duration::from_millis(5));
    let start = Instant::now();
    let error = create(&client).poll().with_poll_interval(tick).await.expect_err("too late");
    assert_eq!(
        (error.timeout_kind(), statuses(error.last_run())),
        (Some(TimeoutKind::Deadline), Some(("run_1", "in_progress")))
    );
    let error = runs.wait_for_idle("thread_1").with_poll_interval(tick).await.expect_err("too late");
    assert_eq!(
        (error.timeout_kind(), statuses(error.last_run())),
        (Some(TimeoutKind::Deadline), Some(("run_1", "in_progress")))
    );
    let error = client.vector_stores().poll("vs_1").with_poll_interval(tick).await.expect_err("too late");
    assert_eq!(error.timeout_kind(), Some(TimeoutKind::Deadline));
    let followed = create(&client).stream().run().resume_by_polling().with_poll_interval(tick);
    let error = followed.await.expect_err("too late");
    assert_eq!(
        (error.timeout_kind(), statuses(error.last_run())),
        (Some(TimeoutKind::Deadline), Some(("run_1", "in_progress")))
    );
    assert!(start.elapsed() >= Duration::from_millis(320));
    // The call knows better.
    let longer = create(&client).poll().with_poll_interval(tick).with_deadline(Duration::MAX);
    let waited = tokio::time::timeout(Duration::from_millis(400), std::future::IntoFuture::into_future(longer)).await;
    assert!(waited.is_err(), "it goes on beyond the client's deadline");
}

/// Streaming is not waiting: the client's deadline begins where polling begins.
#[tokio::test]
async fn streaming_is_not_limited_by_it() {
    let begin = sse("thread.run.created", &run("in_progress"));
    let slow = Reply::events().chunk(&begin).pause(Duration::from_millis(300)).close();
    let server = server(vec![slow], Store::of(&ended("Hello"))).await;
    let client = client_of(&server).to_builder().poll_deadline(Duration::from_millis(250)).build().expect("a client");
    let mut followed = create(&client).stream().run().resume_by_polling().with_poll_interval(Duration::from_millis(1));
    assert_eq!(followed.text().await.expect("text"), "Hello");
    let _ = resuming(&server);
}
