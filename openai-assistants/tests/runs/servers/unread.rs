//! Events that cannot be read.

use futures::StreamExt;
use openai_assistants::ErrorKind;
use serde_json::json;

use super::{client_of, parsed, resuming, run, sse};
use crate::material::*;
use crate::server::Server;

const ODD: [(&str, &str); 4] =
    [("{oops", "text that is not JSON"), ("", "text that is not JSON"), ("5", "a number"), ("\"words\"", "a string")];

/// Between any two events it changes nothing; where polling is allowed, the end is fetched to be sure.
#[tokio::test]
async fn between_the_others() {
    let all = parsed(ANSWER);
    let end = end_of(&[ANSWER]);
    // Behind the event that ends the run nobody may be listening any more.
    for at in 0..all.len() - 1 {
        let (data, found) = ODD[at % ODD.len()];
        let mut pieces: Vec<String> =
            all.iter().map(|(name, data)| sse(name, data).replace("\"[DONE]\"", "[DONE]")).collect();
        pieces.insert(at, format!("event: thread.run.in_progress\ndata: {data}\n\n"));
        let server = server(vec![stream(pieces.concat()), stream(pieces.concat())], Store::of(&end)).await;
        let mut run = create(&client_of(&server)).stream().run();
        assert_eq!(run.text().await.expect("text"), end.text(), "{data} at {at}");
        assert_eq!(run.state(), &end);
        let deviations: Vec<_> = run.deviations().iter().map(ToString::to_string).collect();
        assert_eq!(deviations, [format!("expected an event at $, found {found}")], "{data} at {at}");
        assert_eq!(server.count(), 1);
        assert_eq!(resuming(&server).await.expect("an end"), end, "{data} at {at}");
        assert!(server.count() > 2, "the end was fetched");
    }
}

/// In place of any event but the first, which has the run's ID: what it would have contained is retrieved.
#[tokio::test]
async fn instead_of_another() {
    let all = parsed(ANSWER);
    let end = end_of(&[ANSWER]);
    for at in 1..all.len() {
        let mut pieces: Vec<String> =
            all.iter().map(|(name, data)| sse(name, data).replace("\"[DONE]\"", "[DONE]")).collect();
        pieces[at] = format!("event: {}\ndata: {{oops\n\n", all[at].0);
        let server = server(vec![stream(pieces.concat())], Store::of(&end)).await;
        assert_eq!(resuming(&server).await.expect("an end"), end, "instead of event {at}");
    }
}

/// Without polling, the error names what may be missing.
#[tokio::test]
async fn the_end_itself() {
    let text = [
        sse("thread.run.created", &run("queued")),
        sse(
            "thread.message.delta",
            &json!({"id": "m", "delta": {"content": [{"index": 0, "type": "text", "text": {"value": "Hi"}}]}}),
        ),
        "event: thread.run.completed\ndata: {oops\n\nevent: done\ndata: [DONE]\n\n".to_owned(),
    ];
    let server = Server::replies([stream(text.concat())]).await;
    let error = create(&client_of(&server)).stream().run().text().await.expect_err("no end was told");
    assert_eq!(error.kind(), ErrorKind::StreamCutOff);
    assert!(error.to_string().contains("thread.run.completed"), "{error}");
    assert_eq!(error.run_state().map(|state| state.text()).as_deref(), Some("Hi"));
}

/// Events one by one: it is an error in its place, and a deviation as well.
#[tokio::test]
async fn among_typed_events() {
    let text = [
        sse("thread.run.created", &run("queued")),
        "event: thread.run.in_progress\ndata: 5\n\n".to_owned(),
        sse("thread.run.completed", &run("completed")),
    ];
    let server = Server::replies([stream(text.concat())]).await;
    let mut events = create(&client_of(&server)).stream().await.expect("a stream");
    let mut kinds = Vec::new();
    while let Some(event) = events.next().await {
        kinds.push(event.map(|event| event.name().to_owned()).map_err(|error| error.kind()));
    }
    let (created, completed) = ("thread.run.created".to_owned(), "thread.run.completed".to_owned());
    assert_eq!(kinds, [Ok(created), Err(ErrorKind::Decode), Ok(completed)]);
    let deviations: Vec<_> = events.deviations().iter().map(ToString::to_string).collect();
    assert_eq!(deviations, ["expected an event at $, found a number"]);
}
