//! Characters beyond the basic plane, cut between the halves of their surrogate pairs.

use serde_json::json;

use super::{client_of, message, run, sse};
use crate::material::*;
use crate::server::Server;

const TEXT: &str = "a😀\"\\b\n🌍🎉 ü";

/// A text as a server writes it that escapes everything, by UTF-16 units.
fn units(text: &str) -> Vec<String> {
    text.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect()
}

/// A delta with this text, which is not escaped any further.
fn message_delta(text: &str) -> String {
    format!(
        "event: thread.message.delta\ndata: {{\"id\":\"msg_1\",\"object\":\"thread.message.delta\",\"delta\":\
         {{\"content\":[{{\"index\":0,\"type\":\"text\",\"text\":{{\"value\":\"{text}\"}}}}]}}}}\n\n"
    )
}

fn call_delta(index: usize, head: &str, text: &str) -> String {
    format!(
        "event: thread.run.step.delta\ndata: {{\"id\":\"step_1\",\"delta\":{{\"step_details\":{{\"type\":\"tool_calls\",\
         \"tool_calls\":[{{\"index\":{index},{head}\"type\":\"function\",\"function\":{{\"arguments\":\"{text}\"}}}}]}}}}}}\n\n"
    )
}

/// The text in the end, and the text of all deltas together.
async fn read(deltas: &str) -> (String, String, Vec<String>) {
    let text =
        [&sse("thread.run.created", &run("queued")), deltas, &sse("thread.run.completed", &run("completed"))].concat();
    let server = Server::replies([stream(text)]).await;
    let mut run = create(&client_of(&server)).stream().run();
    let (updates, errors) = drain(&mut run).await;
    assert!(errors.is_empty() && run.deviations().is_empty(), "{errors:?} {:?}", run.deviations());
    let calls =
        run.tool_calls().map(|call| to_json(call)["function"]["arguments"].as_str().unwrap_or_default().to_owned());
    (run.state().text(), text_of(&updates), calls.collect())
}

/// Cut once, anywhere, and into single units.
#[tokio::test]
async fn at_every_split() {
    let units = units(TEXT);
    let mut cases: Vec<Vec<String>> =
        (0..=units.len()).map(|at| vec![units[..at].concat(), units[at..].concat()]).collect();
    cases.push(units);
    let checks = cases.into_iter().map(|pieces| async move {
        let deltas: String = pieces.iter().map(|piece| message_delta(piece)).collect();
        assert_eq!(read(&deltas).await, (TEXT.to_owned(), TEXT.to_owned(), vec![]), "{pieces:?}");
        let calls: String = pieces.iter().map(|piece| call_delta(0, "", piece)).collect();
        assert_eq!(read(&calls).await.2, [TEXT], "{pieces:?}");
    });
    futures::future::join_all(checks).await;
}

/// Two calls that are written by turns, both cut in the middle of a character.
#[tokio::test]
async fn in_two_calls_by_turns() {
    let deltas = [
        call_delta(0, "\"id\":\"call_1\",", r"\ud83d"),
        call_delta(1, "\"id\":\"call_2\",", r"\ud83c"),
        message_delta(r"\ud83c"),
        call_delta(1, "", r"\udf0d"),
        call_delta(0, "", r"\ude00"),
        message_delta(r"\udf89"),
    ];
    assert_eq!(
        read(&deltas.concat()).await,
        ("🎉".to_owned(), "🎉".to_owned(), vec!["😀".to_owned(), "🌍".to_owned()])
    );
}

/// A half that stays alone is U+FFFD where text comes after it, and whole messages are not touched.
#[tokio::test]
async fn halves_that_stay_alone() {
    let alone = [message_delta(r"a\ud83d"), message_delta("b")].concat();
    let text =
        [&sse("thread.run.created", &run("queued")), &*alone, &sse("thread.run.completed", &run("completed"))].concat();
    let server = Server::replies([stream(text)]).await;
    assert_eq!(create(&client_of(&server)).stream().run().text().await.expect("text"), "a\u{fffd}b");
    let whole = message("msg_1", "?").to_string().replace('?', r"x\ud83d");
    let end = json!({"id": "run_1", "status": "completed"});
    let text = format!("event: thread.message.completed\ndata: {whole}\n\n{}", sse("thread.run.completed", &end));
    let server = Server::replies([stream(text)]).await;
    assert_eq!(create(&client_of(&server)).stream().run().text().await.expect("text"), "x\u{fffd}");
}
