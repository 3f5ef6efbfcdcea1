//! Going on by polling when a stream has broken.

use std::time::Duration;

use openai_assistants::types::*;
use openai_assistants::{RunStream, RunUpdate, Tools};
use serde_json::json;

use crate::cuts::boundaries;
use crate::material::*;
use crate::server::{Reply, Server};

fn resuming(server: &Server) -> RunStream {
    create(&client(server)).stream().run().resume_by_polling().with_poll_interval(Duration::from_millis(1))
}

/// What is fetched lacks what only events have: the status of messages.
#[tokio::test]
async fn messages_without_a_status() {
    let end = end_of(&[ANSWER]);
    let mut store = Store::of(&end);
    for message in &mut store.messages {
        (message.status, message.completed_at, message.attachments) = (None, None, None);
    }
    for (event, knows_attachments) in
        [("event: thread.message.completed", true), ("event: thread.message.created", false)]
    {
        let at = ANSWER.find(event).expect("the event");
        let mut store = Store { run: store.run.clone(), steps: store.steps.clone(), messages: store.messages.clone() };
        // The messages of the whole thread, as from a server that does not know the filter.
        let mut other = store.messages[0].clone();
        (other.id, other.run_id) = ("msg_0".into(), None);
        store.messages.insert(0, other);
        let server = server(vec![cut(ANSWER.as_bytes(), at, Cut::Close)], store).await;
        let state = resuming(&server).await.expect("an end");
        let mut expected = end.messages()[0].clone();
        expected.completed_at = None;
        if !knows_attachments {
            expected.attachments = None;
        }
        assert_eq!(state.messages(), [expected]);
    }
}

/// The run goes on for a while after the break.
#[tokio::test]
async fn a_run_that_is_not_over_yet() {
    let end = end_of(&[ANSWER]);
    let store = Store::of(&end);
    let at = boundaries(ANSWER)[12];
    let first = cut(ANSWER.as_bytes(), at, Cut::Close);
    let looks = std::sync::atomic::AtomicUsize::new(0);
    let server = Server::new(move |seen, index| {
        if index == 0 {
            return first.clone();
        }
        if seen.target.ends_with("/runs/run_1") && looks.fetch_add(1, std::sync::atomic::Ordering::SeqCst) < 3 {
            let mut run = store.run.clone();
            run.status = "pondering".into();
            return Reply::json(200, &to_json(&run));
        }
        store.answer(seen).expect("a GET")
    })
    .await;
    let mut run = resuming(&server);
    let (updates, errors) = drain(&mut run).await;
    assert!(errors.is_empty(), "{errors:?}");
    assert_eq!(run.state(), &end);
    let interrupted = updates.iter().filter(|update| matches!(update, RunUpdate::Interrupted { .. })).count();
    let pondering = updates.iter().filter_map(RunUpdate::run).filter(|run| run.status == "pondering").count();
    assert_eq!((interrupted, pondering), (1, 1), "a state is told once");
}

/// `done` alone does not say how the run ended.
#[tokio::test]
async fn an_orderly_end_too_early() {
    let text = format!("{}event: done\ndata: [DONE]\n\n", &ANSWER[..boundaries(ANSWER)[5]]);
    let end = end_of(&[ANSWER]);
    let server = server(vec![stream(text)], Store::of(&end)).await;
    assert_eq!(resuming(&server).await.expect("an end"), end);
}

/// The stream that the outputs open breaks at every event: the tools are not called again, the outputs not sent again.
#[tokio::test]
async fn in_the_middle_of_a_tool_loop() {
    let end = end_of(&[ASKS, ASKS_AGAIN, ANSWERS]);
    for at in boundaries(ANSWERS).into_iter().chain([0]).filter(|at| *at < ANSWERS.len()) {
        let replies = vec![stream(ASKS), stream(ASKS_AGAIN), cut(ANSWERS.as_bytes(), at, Cut::Close)];
        let server = server(replies, Store::of(&end)).await;
        let (tools, calls) = crate::tools::adding();
        let run = client(&server).threads().create_and_run(ThreadCreateAndRunParams::new("asst_1")).stream();
        let state = run.run_with(tools).resume_by_polling().await.expect("an end");
        assert_eq!(state, end, "cut at {at}");
        assert_eq!(calls.load(std::sync::atomic::Ordering::SeqCst), 3, "cut at {at}");
        assert_eq!(posts(&server).len(), 3);
    }
}

/// The first stream breaks, and the run is found waiting for tools: from there on it is streamed again.
#[tokio::test]
async fn into_a_tool_loop() {
    let end = end_of(&[ASKS, ASKS_AGAIN, ANSWERS]);
    for at in boundaries(ASKS).into_iter().skip(1).filter(|at| *at < ASKS.len()) {
        let asked = Store::of(&end_of(&[ASKS]));
        let replies = vec![cut(ASKS.as_bytes(), at, Cut::Close), stream(ASKS_AGAIN), stream(ANSWERS)];
        let server = server(replies, asked).await;
        let (tools, calls) = crate::tools::adding();
        let run = client(&server).threads().create_and_run(ThreadCreateAndRunParams::new("asst_1")).stream();
        let state = run.run_with(tools).resume_by_polling().await.expect("an end");
        assert_eq!(state, end, "cut at {at}");
        assert_eq!(calls.load(std::sync::atomic::Ordering::SeqCst), 3, "cut at {at}");
    }
}

/// The outputs were sent and no answer came: if they have arrived the run goes on, else they are not sent again.
#[tokio::test]
async fn outputs_that_may_not_have_arrived() {
    for has_arrived in [true, false] {
        let end = end_of(&[ASKS, ASKS_AGAIN, ANSWERS]);
        let store = Store::of(&if has_arrived { end.clone() } else { end_of(&[ASKS]) });
        let server = server(vec![stream(ASKS), Reply::raw("").reset(), Reply::raw("").reset()], store).await;
        let client = client(&server).to_builder().max_retries(0).build().expect("a client");
        let (tools, calls) = crate::tools::adding();
        let run = client.threads().create_and_run(ThreadCreateAndRunParams::new("asst_1")).stream();
        let result = run.run_with(tools).resume_by_polling().await;
        assert_eq!(posts(&server).len(), 2);
        assert_eq!(calls.load(std::sync::atomic::Ordering::SeqCst), 2);
        match result {
            Ok(state) if has_arrived => assert_eq!(state.run(), end.run()),
            Err(error) if !has_arrived => {
                assert!(error.may_have_been_sent());
                assert!(error.last_run().is_some_and(Run::requires_action));
            }
            other => panic!("{other:?}"),
        }
    }
}

/// A server that has taken the outputs, but still shows the run as waiting for them for a while.
#[tokio::test]
async fn a_run_that_has_not_noticed() {
    let asked = end_of(&[ASKS]);
    let end = end_of(&[ASKS, ASKS_AGAIN, ANSWERS]);
    let (stale, store) = (Store::of(&asked), Store::of(&end));
    let posts_seen = std::sync::atomic::AtomicUsize::new(0);
    let looks = std::sync::atomic::AtomicUsize::new(0);
    let server = Server::new(move |seen, _| {
        use std::sync::atomic::Ordering::SeqCst;
        if seen.method == "POST" {
            posts_seen.fetch_add(1, SeqCst);
            return Reply::json(200, &to_json(&stale.run));
        }
        let is_stale =
            posts_seen.load(SeqCst) < 2 || (seen.target.ends_with("/run_1") && looks.fetch_add(1, SeqCst) < 4);
        if is_stale { stale.answer(seen) } else { store.answer(seen) }.expect("a GET")
    })
    .await;
    let (tools, calls) = crate::tools::adding();
    let run = create(&client(&server)).run_with(tools).with_poll_interval(Duration::from_millis(1));
    let state = run.await.expect("an end");
    assert_eq!(state.run(), end.run());
    assert_eq!(calls.load(std::sync::atomic::Ordering::SeqCst), 2, "once for each call");
    assert_eq!(posts(&server).len(), 2);
}

#[tokio::test]
async fn only_when_asked_for() {
    let server = Server::replies([cut(ANSWER.as_bytes(), 2000, Cut::Close)]).await;
    let error = create(&client(&server)).stream().run().await.expect_err("it broke");
    assert!(error.is_stream_cut_off());
    assert_eq!(server.count(), 1);
}

/// A server without steps, as there are some.
#[tokio::test]
async fn without_steps() {
    let end = end_of(&[ANSWER]);
    let store = Store::of(&end);
    let first = cut(ANSWER.as_bytes(), boundaries(ANSWER)[0], Cut::Close);
    let server = Server::new(move |seen, index| match index {
        0 => first.clone(),
        _ if seen.target.contains("/steps") => Reply::json(404, &json!({"detail": "Not Found"})),
        _ => store.answer(seen).expect("a GET"),
    })
    .await;
    let state = resuming(&server).with_tools(Tools::new()).await.expect("an end");
    assert_eq!((state.run(), state.messages(), state.steps()), (end.run(), end.messages(), &[][..]));
}
