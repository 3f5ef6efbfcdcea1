//! Tool loops.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use openai_assistants::types::*;
use openai_assistants::{Approval, Client, Error, ErrorKind, RunState, RunStream, RunUpdate, ToolFailure, Tools};
use serde_json::{Value, json};

use crate::material::*;
use crate::server::{Reply, Server};

/// A tool that adds, and how often it was called.
pub fn adding() -> (Tools, Arc<AtomicUsize>) {
    let calls = Arc::new(AtomicUsize::new(0));
    let count = calls.clone();
    let tools = Tools::new().function_with("add", move |arguments: Value| {
        count.fetch_add(1, Ordering::SeqCst);
        async move { (arguments["a"].as_i64().unwrap_or(0) + arguments["b"].as_i64().unwrap_or(0)).to_string() }
    });
    (tools, calls)
}

async fn three_streams() -> Server {
    Server::replies([stream(ASKS), stream(ASKS_AGAIN), stream(ANSWERS)]).await
}

fn start(server: &Server, tools: Tools) -> RunStream {
    client(server).threads().create_and_run(ThreadCreateAndRunParams::new("asst_1")).stream().run_with(tools)
}

async fn outputs(tools: Tools) -> Value {
    let server = Server::replies([stream(ASKS), stream(ANSWERS)]).await;
    start(&server, tools).await.expect("an end");
    server.seen()[1].json()["tool_outputs"].clone()
}

async fn failure(tools: Tools) -> Error {
    let server = three_streams().await;
    start(&server, tools).await.expect_err("a failure")
}

#[tokio::test]
async fn several_rounds_are_one_stream() {
    let server = three_streams().await;
    let (tools, calls) = adding();
    let mut run = start(&server, tools);
    let (updates, errors) = drain(&mut run).await;
    assert!(errors.is_empty(), "{errors:?}");
    assert_eq!(run.state(), &end_of(&[ASKS, ASKS_AGAIN, ANSWERS]));
    assert_eq!(text_of(&updates), "It is 73.");
    assert_eq!(calls.load(Ordering::SeqCst), 3);
    assert_eq!(run.final_run().await.expect("a run").status, RunStatus::Completed);
    let count = |is: fn(&RunUpdate) -> bool| updates.iter().filter(|update| is(update)).count();
    assert_eq!(count(|update| matches!(update, RunUpdate::RequiresAction(_))), 2);
    assert_eq!(count(|update| matches!(update, RunUpdate::ToolOutput(_))), 3);
    assert_eq!(count(|update| matches!(update, RunUpdate::RunEnded(_))), 1);
    assert_eq!(count(|update| matches!(update, RunUpdate::ToolCallCreated { .. })), 3);
    assert_eq!(count(|update| matches!(update, RunUpdate::ToolCallDone { .. })), 3);

    let seen = server.seen();
    assert_eq!(seen.len(), 3);
    assert_eq!(seen[1].target, "/v1/threads/thread_1/runs/run_1/submit_tool_outputs");
    let outputs = json!([{"tool_call_id": "call_1", "output": "3"}, {"tool_call_id": "call_2", "output": "70"}]);
    assert_eq!(seen[1].json(), json!({"tool_outputs": outputs, "stream": true}));
    assert_eq!(seen[2].json()["tool_outputs"], json!([{"tool_call_id": "call_3", "output": "73"}]));
}

#[tokio::test]
async fn the_same_without_streaming() {
    let looks = AtomicUsize::new(0);
    let rounds: Vec<Store> =
        [&[ASKS][..], &[ASKS, ASKS_AGAIN], &[ASKS, ASKS_AGAIN, ANSWERS]].map(|t| Store::of(&end_of(t))).into();
    let submitted = AtomicUsize::new(0);
    let server = Server::new(move |seen, _| {
        let is_submit = seen.target.ends_with("submit_tool_outputs");
        let round =
            if is_submit { submitted.fetch_add(1, Ordering::SeqCst) + 1 } else { submitted.load(Ordering::SeqCst) };
        // Every second look finds the run still busy.
        let is_busy = seen.target.ends_with("/run_1") && looks.fetch_add(1, Ordering::SeqCst) % 2 == 0;
        if seen.method == "POST" || is_busy {
            let mut run = rounds[round].run.clone();
            (run.status, run.required_action) = (RunStatus::InProgress, None);
            return Reply::json(200, &to_json(&run));
        }
        rounds[round].answer(seen).expect("a GET")
    })
    .await;
    let (tools, calls) = adding();
    let request = client(&server).threads().create_and_run(ThreadCreateAndRunParams::new("asst_1"));
    let mut run = request.run_with(tools).with_poll_interval(Duration::from_millis(1));
    let (updates, errors) = drain(&mut run).await;
    assert!(errors.is_empty(), "{errors:?}");
    let end = end_of(&[ASKS, ASKS_AGAIN, ANSWERS]);
    assert_eq!((run.current_run(), run.messages(), run.steps()), (end.run(), end.messages(), end.steps()));
    assert_eq!(text_of(&updates), "It is 73.");
    assert_eq!(calls.load(Ordering::SeqCst), 3);
    let posts = posts(&server);
    assert_eq!(posts.len(), 3);
    assert!(posts.iter().all(|post| !post.text().contains("stream")));
    assert_eq!(posts[2].json()["tool_outputs"], json!([{"tool_call_id": "call_3", "output": "73"}]));
}

#[tokio::test]
async fn calls_run_side_by_side_up_to_a_limit() {
    for (limit, most) in [(8, 2), (2, 2), (1, 1), (0, 1)] {
        let (now, peak) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let (in_tool, seen) = (now.clone(), peak.clone());
        let tools = Tools::new().concurrency(limit).function_with("add", move |arguments: Value| {
            let (now, peak) = (in_tool.clone(), seen.clone());
            async move {
                peak.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                // The first call takes longest, and its output still comes first.
                tokio::time::sleep(Duration::from_millis(if arguments["a"] == 1 { 20 } else { 5 })).await;
                now.fetch_sub(1, Ordering::SeqCst);
                arguments["a"].to_string()
            }
        });
        let outputs = outputs(tools).await;
        assert_eq!(
            outputs,
            json!([{"tool_call_id": "call_1", "output": "1"}, {"tool_call_id": "call_2", "output": "30"}])
        );
        assert_eq!(peak.load(Ordering::SeqCst), most);
    }
}

#[tokio::test]
async fn failures_are_outputs_or_errors() {
    let failing = || {
        Tools::new().function_with("add", |arguments: Value| async move {
            if arguments["a"] == 1 { Err("too small".to_owned()) } else { Ok(json!({"sum": 70})) }
        })
    };
    let outputs_sent = outputs(failing()).await;
    assert_eq!(outputs_sent[0], json!({"tool_call_id": "call_1", "output": "{\"error\":\"too small\"}"}));
    assert_eq!(outputs_sent[1], json!({"tool_call_id": "call_2", "output": "{\"sum\":70}"}));
    let error = failure(failing().on_failure(ToolFailure::Error)).await;
    assert_eq!(error.kind(), ErrorKind::Other);
    assert_eq!(error.to_string(), "tool `add` failed (call `call_1`)");
    assert_eq!(std::error::Error::source(&error).map(ToString::to_string).as_deref(), Some("too small"));
    assert!(error.last_run().is_some_and(Run::requires_action));
}

/// The output for the model is the same for `async` and other functions, with arguments and without.
#[tokio::test]
async fn functions_of_every_shape() {
    #[derive(serde::Deserialize)]
    struct Sum {
        a: i64,
    }
    #[derive(serde::Serialize)]
    struct Answer {
        sum: i64,
        exact: bool,
    }
    async fn named(arguments: Sum) -> Result<i64, std::num::ParseIntError> {
        if arguments.a == 1 { "x".parse() } else { Ok(arguments.a) }
    }
    type Boxed = Box<dyn std::error::Error + Send + Sync>;
    let with = |function: fn(Tools) -> Tools| function(Tools::new());
    // Members stay in the order of the type.
    let answer = r#"{"sum":1,"exact":true}"#;
    let refused = Client::builder().base_url("no URL").build().expect_err("no URL");
    let refused = json!({"error": refused.to_string()}).to_string();
    let table = [
        (
            with(|tools| tools.function_with("add", |sum: Sum| async move { Answer { sum: sum.a, exact: true } })),
            answer,
        ),
        (with(|tools| tools.function_with("add", |sum: Sum| Answer { sum: sum.a, exact: true })), answer),
        (with(|tools| tools.function_with("add", || async { "a \"text\"".to_owned() })), "a \"text\""),
        (with(|tools| tools.function_with("add", || "a text")), "a text"),
        (with(|tools| tools.function_with("add", || {})), "done"),
        (with(|tools| tools.function_with("add", async |_: Value| ())), "done"),
        (with(|tools| tools.function_with("add", |sum: Sum| vec![sum.a, 2])), "[1,2]"),
        (with(|tools| tools.function_with("add", |sum: Sum| Some(sum.a).filter(|a| *a > 1))), "null"),
        (with(|tools| tools.function_with("add", |_: Value| async { FileId::from("file-1") })), "file-1"),
        (with(|tools| tools.function_with("add", named)), r#"{"error":"invalid digit found in string"}"#),
        (
            with(|tools| tools.function_with("add", |sum: Sum| if sum.a == 1 { Err("one") } else { Ok(sum.a) })),
            r#"{"error":"one"}"#,
        ),
        (
            with(|tools| {
                tools.function_with("add", |_: Value| async {
                    let number: u8 = "256".parse()?;
                    Ok::<_, Boxed>(json!({"number": number}))
                })
            }),
            r#"{"error":"number too large to fit in target type"}"#,
        ),
        (
            with(|tools| {
                tools.function_with("add", || async { Client::builder().base_url("no URL").build().map(drop) })
            }),
            &refused,
        ),
    ];
    for (number, (tools, wanted)) in table.into_iter().enumerate() {
        let outputs_sent = outputs(tools).await;
        assert_eq!(outputs_sent[0]["output"], wanted, "{number}");
    }
}

/// The updates say which call begins before it runs, and which ended, as it happens.
#[tokio::test]
async fn updates_tell_which_call_begins_and_ends() {
    for (limit, wanted) in [
        (1, ["began call_1", "ran 1", "ended call_1 1", "began call_2", "ran 30", "ended call_2 30"]),
        (2, ["began call_1", "began call_2", "ran 1", "ran 30", "ended call_1 1", "ended call_2 30"]),
    ] {
        let server = Server::replies([stream(ASKS), stream(ANSWERS)]).await;
        let log = Arc::new(Mutex::new(Vec::new()));
        let in_tool = log.clone();
        let tools = Tools::new().concurrency(limit).function_with("add", move |arguments: Value| {
            in_tool.lock().expect("no panic").push(format!("ran {}", arguments["a"]));
            arguments["a"].clone()
        });
        let mut run = start(&server, tools);
        while let Some(update) = run.try_next().await.expect("an update") {
            let line = match update {
                RunUpdate::ToolStarted(call) => {
                    assert_eq!(call.name(), "add");
                    let arguments: Value = call.arguments().expect("JSON");
                    assert!(arguments["a"].is_i64(), "{arguments}");
                    format!("began {}", call.id)
                }
                RunUpdate::ToolOutput(output) => {
                    let (id, text) = (output.tool_call_id.expect("an id"), output.output.expect("a text"));
                    format!("ended {id} {text}")
                }
                _ => continue,
            };
            log.lock().expect("no panic").push(line);
        }
        assert_eq!(*log.lock().expect("no panic"), wanted, "{limit}");
        let names: Vec<_> = run.tool_calls().map(ToolCall::name).collect();
        assert_eq!(names, [Some("add"); 3]);
    }
}

#[tokio::test]
async fn unknown_functions_and_arguments_that_do_not_fit() {
    let outputs_sent = outputs(Tools::new()).await;
    assert_eq!(outputs_sent[0]["output"], "{\"error\":\"there is no function `add`\"}");
    let error = failure(Tools::new().on_unknown(ToolFailure::Error)).await;
    assert!(error.to_string().contains("`add`"), "{error}");
    let strict = || Tools::new().function_with("add", |_: Vec<u8>| async {});
    let outputs_sent = outputs(strict()).await;
    let text = outputs_sent[1]["output"].as_str().expect("a text");
    assert!(text.contains("arguments of `add`") && text.contains("expected a sequence"), "{text}");
    failure(strict().on_failure(ToolFailure::Error)).await;
}

#[tokio::test]
async fn approval() {
    let (tools, calls) = adding();
    let outputs_sent = outputs(tools.approve(|call| async move {
        tokio::task::yield_now().await;
        if call.id() == "call_1" { Approval::Deny("not on Sundays".to_owned()) } else { Approval::Allow }
    }))
    .await;
    assert_eq!(outputs_sent[0]["output"], "{\"error\":\"denied: not on Sundays\"}");
    assert_eq!(outputs_sent[1]["output"], "70");
    assert_eq!(calls.load(Ordering::SeqCst), 1);
    let (tools, calls) = adding();
    let error = failure(tools.approve(|_| async { Approval::Stop("enough".to_owned()) })).await;
    assert_eq!(std::error::Error::source(&error).map(ToString::to_string).as_deref(), Some("stopped: enough"));
    assert_eq!(calls.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn a_cap_on_rounds() {
    for (rounds, requests) in [(0, 1), (1, 2), (2, 3)] {
        let server = three_streams().await;
        let (tools, _) = adding();
        let result: Result<RunState, Error> = start(&server, tools.max_rounds(rounds)).await;
        assert_eq!(server.count(), requests);
        assert_eq!(result.is_ok(), rounds == 2);
        if let Err(error) = result {
            assert_eq!(error.kind(), ErrorKind::TooManyRounds);
            assert!(error.is_too_many_rounds() && error.last_run().is_some_and(Run::requires_action));
            let text = format!("the run still requires tool outputs after {rounds} rounds");
            assert!(error.to_string().starts_with(&text), "{error}");
        }
    }
}

/// What is asked for too often is cancelled if the caller wants that, and the error is the same if that fails.
#[tokio::test]
async fn a_cap_on_rounds_can_cancel_the_run() {
    let cancelling = json!({"id": "run_1", "thread_id": "thread_1", "object": "thread.run", "status": "cancelling"});
    let gone = json!({"error": {"message": "Cannot cancel run with status 'expired'."}});
    for (reply, status) in
        [(Reply::json(200, &cancelling), RunStatus::Cancelling), (Reply::json(400, &gone), RunStatus::RequiresAction)]
    {
        let server = Server::replies([stream(ASKS), reply]).await;
        let (tools, calls) = adding();
        let error = start(&server, tools.max_rounds(0).cancel_at_max_rounds()).await.expect_err("too many");
        assert!(error.is_too_many_rounds(), "{error:?}");
        assert_eq!(error.last_run().map(|run| run.status.clone()), Some(status.clone()));
        assert_eq!(std::error::Error::source(&error).is_some(), status == RunStatus::RequiresAction);
        let seen = server.seen();
        assert_eq!((seen.len(), &*seen[1].target), (2, "/v1/threads/thread_1/runs/run_1/cancel"));
        assert_eq!(calls.load(Ordering::SeqCst), 0);
    }
}

/// A stream that stays open after it has asked for tools does not hold them up for long.
#[tokio::test]
async fn a_stream_that_does_not_end() {
    let asks = ASKS.strip_suffix("event: done\ndata: [DONE]\n\n").expect("done");
    let server = Server::replies([Reply::events().chunk(asks).hang(), stream(ASKS_AGAIN), stream(ANSWERS)]).await;
    let (tools, _) = adding();
    let state = tokio::time::timeout(Duration::from_secs(20), start(&server, tools).finish()).await.expect("in time");
    assert_eq!(state.expect("an end"), end_of(&[ASKS, ASKS_AGAIN, ANSWERS]));
}

/// Actions other than outputs of functions are up to the caller: an error names what the run requires.
#[tokio::test]
async fn an_action_of_another_kind() {
    let run = json!({"id": "run_1", "thread_id": "thread_1", "status": "requires_action",
        "required_action": {"type": "submit_tool_approval", "submit_tool_approval": {"tool_calls": []}}});
    let text = format!("event: thread.run.requires_action\ndata: {run}\n\nevent: done\ndata: [DONE]\n\n");
    let server = Server::replies([stream(text)]).await;
    let (tools, _) = adding();
    let error = start(&server, tools).await.expect_err("an action that is not known");
    assert!(error.is_action_required() && error.to_string().contains("`submit_tool_approval`"), "{error}");
    let action = error.last_run().and_then(|run| run.required_action.clone()).expect("an action");
    assert_eq!(action.r#type, "submit_tool_approval");
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn dropping_stops_the_tools() {
    let server = three_streams().await;
    let (entered, left) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let (enter, leave) = (entered.clone(), left.clone());
    let tools = Tools::new().function_with("add", move |_: Value| {
        enter.fetch_add(1, Ordering::SeqCst);
        let leave = leave.clone();
        async move {
            tokio::time::sleep(Duration::from_secs(30)).await;
            leave.fetch_add(1, Ordering::SeqCst);
        }
    });
    let run = start(&server, tools).cancel_on_drop();
    assert!(tokio::time::timeout(Duration::from_millis(800), run.finish()).await.is_err());
    server.reached(2).await;
    assert_eq!((entered.load(Ordering::SeqCst), left.load(Ordering::SeqCst)), (2, 0));
    assert_eq!(server.seen()[1].target, "/v1/threads/thread_1/runs/run_1/cancel");
    assert_eq!(server.count(), 2);
}

#[test]
fn definitions() {
    let search = FunctionDefinition::new("search").description("Looks for something").strict(true);
    let tools = Tools::new().function_with("a", |_: Value| async {}).function_with(search, |_: Value| async {});
    let tools = tools.function_with(FunctionDefinition::new("a").description("new"), |_: Value| async {});
    let params = RunCreateParams::new("asst_1").tools(tools.definitions());
    let names: Vec<_> = params.tools.as_ref().expect("tools").iter().map(AssistantTool::function_name).collect();
    assert_eq!(names, [Some("search"), Some("a")]);
}

#[cfg(feature = "schemars")]
#[test]
fn parameters_from_a_type() {
    struct WeatherArgs {
        _city: String,
    }
    impl<'de> serde::Deserialize<'de> for WeatherArgs {
        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let value = Value::deserialize(deserializer)?;
            Ok(Self { _city: value["city"].to_string() })
        }
    }
    impl schemars::JsonSchema for WeatherArgs {
        fn schema_name() -> std::borrow::Cow<'static, str> {
            "WeatherArgs".into()
        }
        fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
            schemars::json_schema!({
                "type": "object",
                "description": "Tells the weather",
                "properties": {"city": generator.subschema_for::<String>()},
                "required": ["city"],
            })
        }
    }
    let tools = Tools::new().function("get_weather", |args: WeatherArgs| async move { args._city });
    let tools: Vec<_> = tools.definitions().map(|tool| to_json(&tool)).collect();
    let parameters = json!({"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]});
    let function = json!({"description": "Tells the weather", "name": "get_weather", "parameters": parameters});
    assert_eq!(tools, [json!({"type": "function", "function": function})]);
    let tools: Vec<_> = Tools::new().function("now", || "12:30").definitions().map(|tool| to_json(&tool)).collect();
    assert_eq!(tools, [json!({"type": "function", "function": {"name": "now"}})]);
}
