//! Events without a name.

use futures::TryStreamExt;
use openai_assistants::types::*;
use serde_json::{Value, json};

use super::{client_of, parsed, resuming, run, sse};
use crate::material::*;
use crate::server::Server;

/// A way to send an event of a name.
type Form = fn(&str, &Value) -> String;

const FORMS: [(&str, Form); 6] = [
    ("the object only", |_, data| format!("data: {data}\n\n")),
    ("the object, as a message", |_, data| format!("event: message\ndata: {data}\n\n")),
    ("event and data", |name, data| format!("data: {}\n\n", json!({"event": name, "data": data}))),
    ("event and data, as a message", |name, data| {
        format!("event: message\ndata: {}\n\n", json!({"event": name, "data": data}))
    }),
    ("type and data", |name, data| format!("data: {}\n\n", json!({"type": name, "data": data}))),
    ("event beside the members", |name, data| {
        let mut data = data.clone();
        data["event"] = name.into();
        format!("data: {data}\n\n")
    }),
];

/// The same events in every form are the same run.
#[tokio::test]
async fn in_every_form() {
    let named = parsed(ANSWER);
    for (what, form) in FORMS {
        let text: String = named
            .iter()
            .map(|(name, data)| if data == "[DONE]" { "data: [DONE]\n\n".to_owned() } else { form(name, data) })
            .collect();
        let server = Server::replies([stream(&text), stream(&text)]).await;
        let client = client_of(&server);
        let state = create(&client).stream().run().await.expect("a stream");
        let mut expected = end_of(&[ANSWER]);
        if what == "event beside the members" {
            // What the type does not list is kept.
            assert_eq!(state.text(), expected.text());
            expected = state.clone();
        }
        assert_eq!(state, expected, "{what}");
        let events: Vec<AssistantStreamEvent> =
            create(&client).stream().await.expect("a stream").try_collect().await.expect("events");
        let names: Vec<_> = events.iter().map(|event| event.name().to_owned()).collect();
        for (name, (expected, _)) in names.iter().zip(&named) {
            // The object does not say that it has just been created.
            let is_it = name == expected || expected.strip_suffix("created").is_some_and(|kind| name.starts_with(kind));
            assert!(is_it, "{what}: {name} for {expected}");
        }
        assert_eq!(names.len(), named.len());
    }
}

/// `{"type": …}` beside the members of a delta.
#[tokio::test]
async fn a_type_beside_the_members() {
    let delta = |text: &str| {
        let content = json!([{"index": 0, "type": "text", "text": {"value": text}}]);
        format!("data: {}\n\n", json!({"type": "thread.message.delta", "id": "msg_1", "delta": {"content": content}}))
    };
    let text = [
        format!("data: {}\n\n", json!({"type": "thread.run.created", "data": run("queued")})),
        delta("Hel"),
        delta("lo"),
        format!("data: {}\n\n", run("COMPLETED")),
    ];
    let server = Server::replies([stream(text.concat())]).await;
    let state = create(&client_of(&server)).stream().run().await.expect("a stream");
    assert_eq!(state.text(), "Hello");
    assert_eq!(state.run().map(|run| run.status.as_str()), Some("COMPLETED"), "it stays what the server sent");
}

/// An event without a name ends the stream like one that has a name, also where events are passed on.
#[tokio::test]
async fn the_last_one_ends_the_stream() {
    let text = format!("data: {}\n\ndata: {}\n\n", run("queued"), run("succeeded"));
    let server = Server::new(move |_, _| crate::server::Reply::events().chunk(&text).hang()).await;
    let client = client_of(&server);
    let ended = async {
        let events: Vec<_> = create(&client).stream().await?.try_collect().await?;
        let raw: Vec<_> = create(&client).stream().raw().await?.try_collect().await?;
        Ok::<_, openai_assistants::Error>((events.len(), raw.len()))
    };
    let counts = tokio::time::timeout(std::time::Duration::from_secs(10), ended).await.expect("it ends");
    assert_eq!(counts.expect("no error"), (2, 2));
}

/// All deltas, and then nothing: neither the message nor the run ends, and there is no `[DONE]`.
#[tokio::test]
async fn deltas_and_then_nothing() {
    let at = ANSWER.find("event: thread.message.completed").expect("a message ends");
    let end = end_of(&[ANSWER]);
    let server = server(vec![stream(&ANSWER[..at]), stream(&ANSWER[..at])], Store::of(&end)).await;
    assert_eq!(resuming(&server).await.expect("an end"), end);
    let error = create(&client_of(&server)).stream().run().await.expect_err("nothing told of the end");
    assert!(error.is_stream_cut_off());
    assert_eq!(error.run_state().map(|state| state.text()), Some(end.text()));
}

/// An error without a name is one.
#[tokio::test]
async fn errors() {
    for data in [json!({"error": {"message": "no"}}), json!({"type": "error", "message": "no"})] {
        let text = format!("{}data: {data}\n\n", sse("thread.run.created", &run("queued")));
        let server = Server::replies([stream(text)]).await;
        let error = create(&client_of(&server)).stream().run().await.expect_err("an error");
        assert_eq!(
            (error.kind(), error.api().map(|api| api.message.as_str())),
            (openai_assistants::ErrorKind::Stream, Some("no"))
        );
    }
}
