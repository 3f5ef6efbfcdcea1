//! Run streams over HTTP.

use std::time::Duration;

use futures::StreamExt;
use openai_assistants::types::*;
use openai_assistants::{ErrorKind, Nullable, RunStream, RunUpdate, TimeoutKind};
use serde_json::{Value, json};

use crate::material::*;
use crate::server::{Reply, Server};

fn assert_send<T: Send + 'static>(value: T) -> T {
    value
}

#[tokio::test]
async fn snapshots_at_any_time() {
    let server = Server::replies([stream(ANSWER)]).await;
    let mut run = assert_send(create(&client(&server)).stream().run());
    assert!(run.current_run().is_none());
    let mut text = String::new();
    while let Some(update) = run.next().await {
        let update = update.expect("no error");
        if let Some(delta) = update.text_delta() {
            text.push_str(delta);
            // The snapshot is never behind what has been handed out.
            assert!(run.state().text().replace('\n', "").contains(&text), "{text}");
        }
        match update {
            RunUpdate::StepCreated(step) => assert!(run.steps().iter().any(|known| known.id == step.id)),
            RunUpdate::Citation { annotation, .. } => {
                assert_eq!(run.messages()[0].annotations().next(), Some(&annotation))
            }
            RunUpdate::RunEnded(_) => assert!(run.current_run().is_some_and(Run::is_terminal)),
            _ => {}
        }
    }
    let end = end_of(&[ANSWER]);
    assert_eq!(run.state(), &end);
    assert_eq!(run.tool_calls().count(), 1);
    assert_eq!(run.final_run().await.expect("a run").status, RunStatus::Completed);
    assert_eq!(run.final_messages().await.expect("messages"), end.messages());
    assert_eq!(run.final_steps().await.expect("steps"), end.steps());
    assert_eq!(run.text().await.expect("text"), end.text());
    assert_eq!(server.one().json()["stream"], true);
}

/// The method decides whether the answer is a stream, whatever the params say.
#[tokio::test]
async fn the_flag_in_the_params_is_overridden() {
    let body = json!({"id": "run_1", "object": "thread.run", "thread_id": "thread_1", "status": "completed"});
    let server = Server::new(move |seen, _| match seen.json()["stream"] == true {
        true => stream(ANSWER),
        false => Reply::json(200, &body),
    })
    .await;
    let client = client(&server);
    let (threads, runs) = (client.threads(), client.threads().runs());
    for flag in [Nullable::Absent, Nullable::Null, Nullable::Value(false), Nullable::Value(true)] {
        let before = server.count();
        let mut create = RunCreateParams::new("asst_1");
        let mut whole = ThreadCreateAndRunParams::new("asst_1");
        let mut outputs = RunSubmitToolOutputsParams::new([openai_assistants::ToolOutput::text("call_1", "4")]);
        (create.stream, whole.stream, outputs.stream) = (flag, flag, flag);
        let create = || runs.create("thread_1", create.clone());
        let whole = || threads.create_and_run(whole.clone());
        let outputs = || runs.submit_tool_outputs("thread_1", "run_1", outputs.clone());
        for request in [create().send(), outputs().send(), whole().send()] {
            assert_eq!(request.await.expect("a run").id, "run_1");
        }
        for request in [create().poll(), outputs().poll(), whole().poll()] {
            assert_eq!(request.await.expect("a run").id, "run_1");
        }
        for request in [create().with_raw_response(), outputs().with_raw_response(), whole().with_raw_response()] {
            assert!(request.await.expect("a run").body().starts_with(b"{"));
        }
        for request in [create().stream(), outputs().stream(), whole().stream()] {
            request.run().await.expect("an end");
        }
        let seen: Vec<_> = server.seen()[before..].iter().map(|seen| seen.json()["stream"].clone()).collect();
        assert_eq!(seen, [vec![Value::Null; 9], vec![Value::Bool(true); 3]].concat(), "{flag:?}");
        assert!(server.seen()[before..before + 9].iter().all(|seen| !seen.text().contains("stream")));
    }
}

#[tokio::test]
async fn the_end_without_the_way() {
    let server = Server::replies([stream(ANSWER)]).await;
    let client = client(&server);
    let end = end_of(&[ANSWER]);
    assert_eq!(create(&client).stream().run().await.expect("an end"), end);
    let open = create(&client).stream().await.expect("a stream");
    let run = tokio::spawn(assert_send(open.run().finish()));
    assert_eq!(run.await.expect("no panic").expect("an end"), end);
    assert_eq!(create(&client).stream().run().text().await.expect("text"), end.text());
}

/// A run that waits for the caller is an end too, when there are no tools.
#[tokio::test]
async fn a_run_that_requires_action() {
    let server = Server::replies([stream(ASKS)]).await;
    let params = ThreadCreateAndRunParams::new("asst_1");
    let mut run = client(&server).threads().create_and_run(params).stream().run();
    let (updates, errors) = drain(&mut run).await;
    assert!(errors.is_empty(), "{errors:?}");
    assert!(updates.iter().any(|update| matches!(update, RunUpdate::ThreadCreated(_))));
    let asks = updates.iter().filter(|update| matches!(update, RunUpdate::RequiresAction(_))).count();
    assert_eq!(asks, 1);
    let run = run.final_run().await.expect("a run");
    let names: Vec<_> = run.required_tool_calls().iter().map(|call| call.name()).collect();
    assert_eq!(names, ["add", "add"]);
}

#[tokio::test]
async fn an_error_event_keeps_the_state() {
    for data in [r#"{"message":"no","code":"c"}"#, r#"{"error":{"message":"no","code":"c"}}"#] {
        let at = ANSWER.find("event: thread.message.completed").expect("a message ends");
        let text = format!("{}event: error\ndata: {data}\n\n", &ANSWER[..at]);
        let server = Server::replies([stream(text)]).await;
        let mut run = create(&client(&server)).stream().run().resume_by_polling();
        let (_, errors) = drain(&mut run).await;
        let [error] = &errors[..] else { panic!("{errors:?}") };
        assert_eq!((error.kind(), error.code()), (ErrorKind::Stream, Some("c")));
        assert!(run.state().text().starts_with("Voilà"));
        assert_eq!(error.run_state(), Some(run.state()));
        assert_eq!(error.last_run().map(|run| run.id.as_str()), Some("run_1"));
        assert_eq!(server.count(), 1, "the server has said what is wrong; nothing is asked again");
        assert_eq!(run.final_run().await.expect_err("it is not over").kind(), ErrorKind::StreamCutOff);
    }
}

/// An event that cannot be read is a deviation, and an error only where every deviation is; the stream goes on after it.
#[tokio::test]
async fn an_unreadable_event() {
    let at = ANSWER.find("event: thread.message.delta").expect("a delta");
    let text = format!("{}event: thread.message.delta\ndata: [\n\n{}", &ANSWER[..at], &ANSWER[at..]);
    let server = Server::replies([stream(&text), stream(&text)]).await;
    let client = client(&server);
    for (is_strict, kinds) in [(false, &[][..]), (true, &[ErrorKind::Decode])] {
        let client = client.to_builder().strict_decoding(is_strict).build().expect("a client");
        let mut run = create(&client).stream().run();
        let (_, errors) = drain(&mut run).await;
        assert_eq!(errors.iter().map(|error| error.kind()).collect::<Vec<_>>(), kinds);
        assert_eq!(run.state(), &end_of(&[ANSWER]));
        let deviations: Vec<_> = run.deviations().iter().map(ToString::to_string).collect();
        assert_eq!(deviations, ["expected an event at $, found text that is not JSON"]);
    }
}

#[tokio::test]
async fn a_deadline_over_everything() {
    let at = ANSWER.find("event: thread.message.completed").expect("a message ends");
    let server = Server::replies([Reply::events().chunk(&ANSWER[..at]).hang()]).await;
    let mut run = create(&client(&server)).stream().run().with_deadline(Duration::from_millis(500));
    let (_, errors) = drain(&mut run).await;
    let [error] = &errors[..] else { panic!("{errors:?}") };
    assert_eq!(error.timeout_kind(), Some(TimeoutKind::Deadline));
    assert_eq!(error.last_run().map(|run| run.status.clone()), Some(RunStatus::InProgress));
    server.closed(1).await;
}

#[tokio::test]
async fn dropping_closes_the_connection_and_nothing_else() {
    let at = ANSWER.find("event: thread.message.completed").expect("a message ends");
    let server = Server::replies([Reply::events().chunk(&ANSWER[..at]).hang()]).await;
    let mut run = create(&client(&server)).stream().run();
    run.next().await.expect("an update").expect("no error");
    drop(run);
    server.closed(1).await;
    assert_eq!(server.count(), 1);
}

async fn after_dropping(reply: Reply, requests: usize, take: impl AsyncFnOnce(&mut RunStream)) -> Vec<String> {
    let cancelled = Reply::json(200, &serde_json::json!({"id": "run_1", "status": "cancelling"}));
    let server =
        Server::new(move |seen, _| if seen.target.ends_with("/cancel") { cancelled.clone() } else { reply.clone() })
            .await;
    let mut run = create(&client(&server)).stream().run().cancel_on_drop();
    take(&mut run).await;
    drop(run);
    server.reached(requests).await;
    tokio::time::sleep(Duration::from_millis(60)).await;
    server.seen().iter().skip(1).map(|seen| format!("{} {} {}", seen.method, seen.target, seen.body.len())).collect()
}

#[tokio::test]
async fn cancel_on_drop() {
    let at = ANSWER.find("event: thread.message.completed").expect("a message ends");
    let hangs = Reply::events().chunk(&ANSWER[..at]).hang();
    let cancel = ["POST /v1/threads/thread_1/runs/run_1/cancel 0"];
    let first = async |run: &mut RunStream| drop(run.next().await.expect("an update").expect("no error"));
    let all = async |run: &mut RunStream| drop(drain(run).await);
    assert_eq!(after_dropping(hangs, 2, first).await, cancel);
    assert_eq!(after_dropping(stream(ANSWER), 1, all).await, [""; 0], "it is over");
    assert_eq!(after_dropping(stream(ASKS), 1, all).await, [""; 0], "it waits for the caller, who has been told");
    assert_eq!(after_dropping(stream(&ANSWER[..at]), 2, all).await, cancel, "the stream has failed, the run has not");
    assert_eq!(after_dropping(stream(ANSWER), 0, async |_: &mut RunStream| ()).await, [""; 0], "it was never begun");
}

fn delta(text: &str) -> String {
    format!(
        "event: thread.message.delta\ndata: {{\"id\":\"msg_1\",\"delta\":{{\"content\":[{{\"index\":0,\"type\":\"text\",\
         \"text\":{{\"value\":\"{text}\"}}}}]}}}}\n\n"
    )
}

/// A server that never ends the stream: received updates are returned, then an error that contains the state.
#[tokio::test]
async fn an_endless_stream_ends_at_the_limit_of_its_state() {
    let piece = "a".repeat(1000);
    let reply = (0..1000).fold(Reply::events(), |reply, _| reply.chunk(delta(&piece)));
    let server = Server::replies([reply.hang()]).await;
    let mut run = create(&client(&server)).stream().run().with_max_state_size(100_000).resume_by_polling();
    let (updates, errors) = drain(&mut run).await;
    let [error] = errors.as_slice() else { panic!("{errors:?}") };
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    assert!(error.to_string().contains("take more than 100000 bytes"), "{error}");
    let state = error.run_state().expect("the state so far");
    assert_eq!(state, run.state());
    assert_eq!(state.text(), text_of(&updates));
    assert!((95_000..=102_000).contains(&state.text().len()), "{}", state.text().len());
    // It is not asked for by polling.
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn pages_without_an_end_end_at_the_limit_too() {
    let server = Server::new(|seen, count| {
        let run = serde_json::json!({"id": "run_1", "thread_id": "thread_1", "status": "completed"});
        if !seen.target.contains("/steps") {
            return Reply::json(200, &run);
        }
        let steps =
            [serde_json::json!({"id": format!("step_{count}"), "status": "completed", "padding": "a".repeat(1000)})];
        Reply::json(200, &serde_json::json!({"object": "list", "data": steps, "has_more": true}))
    })
    .await;
    let run = create(&client(&server)).run_with(openai_assistants::Tools::new()).with_max_state_size(50_000);
    let error = run.await.expect_err("too much");
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    assert!(error.run_state().is_some());
    assert!(server.count() < 60, "{} requests", server.count());
}

/// What a run takes is far below the limit that there is without a choice.
#[tokio::test]
async fn long_answers_are_within_the_limit() {
    let piece = "a".repeat(100_000);
    let events: String = (0..20).map(|_| delta(&piece)).collect();
    let server = Server::replies([stream(events + ANSWER)]).await;
    let state = create(&client(&server)).stream().run().await.expect("an end");
    assert!(state.text().len() > 2_000_000 && (2_000_000..3_000_000).contains(&state.size()), "{}", state.size());
}
