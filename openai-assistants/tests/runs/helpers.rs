//! Methods on the types.

use openai_assistants::types::*;
use openai_assistants::{ErrorKind, ToolOutput, Usage};
use serde_json::{Value, json};

use crate::material::*;
use crate::server::{Reply, Server};

fn message(content: Value) -> Message {
    serde_json::from_value(json!({"id": "msg_1", "content": content})).expect("a message")
}

fn citation(text: &str, start: i64, end: i64, file: &str) -> Value {
    json!({"type": "file_citation", "text": text, "start_index": start, "end_index": end, "file_citation": {"file_id": file}})
}

fn cited(value: &str, annotations: Value) -> String {
    let message = message(json!([{"type": "text", "text": {"value": value, "annotations": annotations}}]));
    message.text_with_citations(|citation| format!("[{}:{}]", citation.number, citation.mark))
}

#[test]
fn texts() {
    let text = |value: &str| json!({"type": "text", "text": {"value": value}});
    assert_eq!(message(json!([])).text(), "");
    let one = message(json!([text("a")]));
    assert!(matches!(one.text(), std::borrow::Cow::Borrowed("a")));
    assert_eq!(message(json!([text("a"), {"type": "image_file", "image_file": {}}, text("b")])).text(), "a\nb");
    assert_eq!(message(json!([{"type": "refusal", "refusal": "no"}])).refusal(), Some("no"));
    let delta: MessageDeltaEvent = serde_json::from_value(
        json!({"id": "m", "delta": {"content": [{"index": 0, "type": "text", "text": {"value": "a"}}, text("b")]}}),
    )
    .expect("a delta");
    assert_eq!(delta.text(), "ab");
}

#[test]
fn one_mark_in_several_places() {
    // Each annotation has a different place, although the server counts wrong.
    let twice = json!([citation("【a】", 0, 0, "f"), citation("【a】", 0, 0, "g")]);
    assert_eq!(cited("x【a】y【a】z", twice), "x[1:【a】]y[2:【a】]z");
    // A count that is right is believed first, whatever comes before it.
    let one_is_right = json!([citation("【a】", 9, 9, "f"), citation("【a】", 1, 4, "g")]);
    assert_eq!(cited("x【a】y【a】z", one_is_right), "x[1:【a】]y[2:【a】]z");
    // One annotation for a mark that stands in three places; what may be a word stays.
    assert_eq!(cited("【a】b【a】c【a】", json!([citation("【a】", 0, 3, "f")])), "[1:【a】]b[1:【a】]c[1:【a】]");
    assert_eq!(cited("a a", json!([citation("a", 0, 1, "f")])), "[1:a] a");
}

#[cfg(feature = "foundry")]
#[test]
fn pages_of_the_web_are_cited() {
    let page = |start: Value, url: &str, title: Value| {
        json!({"type": "url_citation", "text": "【3:0†source】",
        "start_index": start, "end_index": 99, "url_citation": {"url": url, "title": title}})
    };
    let (a, b) =
        (page(json!(500), "https://a.example", json!("A")), page(json!(null), "https://b.example", json!(null)));
    let text = json!({"value": "x【3:0†source】, y【3:0†source】.", "annotations": [a, b]});
    let message = message(json!([{"type": "text", "text": text}]));
    let shown = message.text_with_citations(|citation| {
        format!("[{} {} {}]", citation.number, citation.title.unwrap_or("-"), citation.url.expect("an address"))
    });
    assert_eq!(shown, "x[1 A https://a.example], y[2 - https://b.example].");
    assert!(message.annotations().all(|annotation| annotation.file_id().is_none()));
    let notes: Vec<_> = message.citations().iter().map(|note| (note.number, note.url, note.title)).collect();
    assert_eq!(notes, [(1, Some("https://a.example"), Some("A")), (2, Some("https://b.example"), None)]);
}

/// A list of footnotes: each file once, with the numbers that stand in the text.
#[test]
fn each_file_is_one_footnote() {
    let part =
        |value: &str, annotations: Value| json!({"type": "text", "text": {"value": value, "annotations": annotations}});
    let first = json!([citation("【b】", 4, 7, "f"), citation("【a】", 1, 4, "g"), citation("【c】", 7, 10, "g"),
        citation("【lost】", 0, 0, "h"), citation("【lost too】", 0, 0, "g"), {"type": "new"}]);
    let second = json!([citation("【d】", 0, 3, "i"), citation("【e】", 3, 6, "f")]);
    let message = message(json!([part("x【a】【b】【c】", first), part("【d】【e】", second)]));
    let shown = message.text_with_citations(|citation| format!("[{}]", citation.number));
    assert_eq!(shown, "x[1][2][1]\n[3][2]");
    let notes: Vec<_> = message
        .citations()
        .iter()
        .map(|note| (note.number, note.mark, note.file_id.expect("a file").as_str()))
        .collect();
    // What has no place in the text comes last.
    assert_eq!(notes, [(1, "【a】", "g"), (2, "【b】", "f"), (3, "【d】", "i"), (4, "【lost】", "h")]);
    assert_eq!(message.annotations().count(), 8);
    assert!(Message::default().citations().is_empty());
}

#[test]
fn citations_by_whichever_count() {
    // Code points, UTF-16 units, and no count at all.
    assert_eq!(cited("🌍 x【1】.", json!([citation("【1】", 3, 6, "f")])), "🌍 x[1:【1】].");
    assert_eq!(cited("🌍 x【1】.", json!([citation("【1】", 4, 7, "f")])), "🌍 x[1:【1】].");
    assert_eq!(cited("🌍 x【1】.", json!([citation("【1】", 0, 0, "f")])), "🌍 x[1:【1】].");
    // In any order; a file keeps its number.
    let two = json!([citation("【b】", 4, 7, "f"), citation("【a】", 1, 4, "g"), citation("【c】", 7, 10, "g")]);
    assert_eq!(cited("x【a】【b】【c】", two), "x[1:【a】][2:【b】][1:【c】]");
    // Nonsense is left out, and the text stays.
    let wild = json!([citation("【z】", -5, i64::MAX, "f"), citation("", 9, 2, "f"), {"type": "new", "index": 1}]);
    assert_eq!(cited("x【a】", wild), "x【a】");
    // Overlaps: the first one counts.
    assert_eq!(cited("abcdef", json!([citation("abc", 0, 3, "f"), citation("bcd", 1, 4, "g")])), "[1:abc]def");
    let path = json!([{"type": "file_path", "text": "sandbox:/a", "start_index": 0, "end_index": 10, "file_path": {"file_id": "f"}}]);
    assert_eq!(cited("sandbox:/a!", path), "[1:sandbox:/a]!");
}

#[test]
fn states() {
    for (status, is_terminal, needs_polling) in [
        ("queued", false, true),
        ("in_progress", false, true),
        ("cancelling", false, true),
        ("requires_action", false, false),
        ("completed", true, false),
        ("incomplete", true, false),
        ("failed", true, false),
        ("cancelled", true, false),
        ("expired", true, false),
        ("", false, true),
        ("brand_new", false, true),
    ] {
        let status = RunStatus::from(status);
        assert_eq!((status.is_terminal(), status.needs_polling()), (is_terminal, needs_polling), "{status}");
    }
}

#[test]
fn required_calls() {
    let asked = end_of(&[ASKS]);
    let run = asked.run().expect("a run");
    let calls = run.required_tool_calls();
    let arguments: Value = calls[0].arguments().expect("JSON");
    assert_eq!((calls[0].name(), arguments), ("add", json!({"a": 1, "b": 2})));
    let error = calls[0].arguments::<Vec<String>>().expect_err("another type");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("the arguments of `add`"), "{error}");
    let output = calls[1].output_json(&json!({"c": 1})).expect("JSON");
    assert_eq!(to_json(&output), json!({"tool_call_id": "call_2", "output": "{\"c\":1}"}));
    assert_eq!(to_json(&ToolOutput::error("c", "a\"b"))["output"], "{\"error\":\"a\\\"b\"}");
    let mut call = calls[0].clone();
    call.function.arguments = String::new();
    assert_eq!(call.arguments::<Value>().expect("no arguments"), json!({}));
    let mut run = run.clone();
    run.status = RunStatus::Cancelled;
    assert!(run.required_tool_calls().is_empty());
}

#[test]
fn usage_adds_up() {
    let state = end_of(&[ANSWER]);
    let of_steps: Usage = state.steps().iter().map(Usage::from).sum();
    let of_run = Usage::from(state.run().expect("a run"));
    assert_eq!((of_run.prompt_tokens, of_run.completion_tokens, of_run.total_tokens), (30, 12, 42));
    assert_eq!((of_steps.total_tokens, of_steps.cached_tokens, of_steps.reasoning_tokens), (42, 2, 4));
    let mut much = of_run;
    much.total_tokens = i64::MAX;
    assert_eq!((much + of_run).total_tokens, i64::MAX);
}

#[tokio::test]
async fn usage_of_all_pages() {
    let end = end_of(&[ANSWER]);
    let (run, _, steps) = end.clone().into_parts();
    let page = |data: Value, has_more: bool| Reply::json(200, &json!({"data": data, "has_more": has_more}));
    let mut other = run.clone().expect("a run");
    other.id = "run_2".into();
    let server = Server::replies([
        page(json!([run]), true),
        page(json!([other]), false),
        page(json!([steps[0]]), true),
        page(json!([steps[1]]), false),
    ])
    .await;
    let client = client(&server);
    let runs = client.threads().runs();
    assert_eq!(runs.total_usage("thread_1").await.expect("usage").total_tokens, 84);
    assert_eq!(runs.steps().total_usage("thread_1", "run_1").await.expect("usage").total_tokens, 42);
    assert_eq!(server.count(), 4);
}

#[test]
fn parts_of_events() {
    let all = events(ANSWER.as_bytes());
    let text: String = all.iter().filter_map(AssistantStreamEvent::text_delta).collect();
    assert_eq!(text, "Voilà 🌍: 【1:0†map.txt】That is all.");
    let count = |is: fn(&AssistantStreamEvent) -> bool| all.iter().filter(|event| is(event)).count();
    assert_eq!(count(|event| event.run().is_some()), 4);
    assert_eq!(count(|event| event.step().is_some()), 6);
    assert_eq!(count(|event| event.message().is_some()), 3);
    assert_eq!(count(AssistantStreamEvent::is_terminal), 1);
}

#[test]
fn params() {
    let user = to_json(&MessageCreateParams::user("hi"));
    assert_eq!(user, json!({"role": "user", "content": "hi"}));
    assert_eq!(to_json(&MessageCreateParams::assistant("hi"))["role"], "assistant");
    let tools = [AssistantTool::code_interpreter(), AssistantTool::file_search(), FunctionDefinition::new("f").into()];
    let params = to_json(&AssistantCreateParams::new("m").tools(tools));
    assert_eq!(
        params["tools"],
        json!([{"type": "code_interpreter"}, {"type": "file_search"}, {"type": "function", "function": {"name": "f"}}])
    );
}
