//! Runs on Foundry: calls of MCP servers that wait for approvals, and what streams of its tools come to.

use std::sync::{Arc, Mutex};

use emulator::{Action, Emulator, McpCall, Scenario};
use openai_assistants::types::*;
use openai_assistants::{
    Approval, Client, Credential, Error, ErrorKind, Profile, RunState, RunStream, RunUpdate, Tools,
};
use serde_json::json;

use crate::material::stream;
use crate::server::Server;

fn call(tool: &str) -> McpCall {
    let (server, output) = ("github".to_owned(), format!("{tool} done"));
    McpCall { server, tool: tool.to_owned(), arguments: json!({ "query": tool }), output }
}

struct Scene {
    emulator: Emulator,
    client: Client,
    thread: ThreadId,
    assistant: AssistantId,
}

impl Scene {
    async fn new(scenario: Scenario) -> Self {
        let emulator = Emulator::builder().scenario(scenario).start().await.expect("an emulator");
        let client = client(&emulator.endpoint());
        let tool = McpTool::new("github", "https://mcp.example");
        let assistant = client.assistants().create(AssistantCreateParams::new("m").tools([tool])).await.expect("one");
        let message = MessageCreateParams::user("Go");
        let thread = client.threads().create(ThreadCreateParams::new().messages([message])).await.expect("a thread");
        Self { thread: thread.id.clone(), assistant: assistant.id.clone(), client, emulator }
    }

    fn run(&self, tools: Tools, is_streamed: bool) -> RunStream {
        let request = self.client.threads().runs().create(&self.thread, RunCreateParams::new(&self.assistant));
        if is_streamed { request.stream().run_with(tools) } else { request.run_with(tools) }
    }
}

fn client(endpoint: &str) -> Client {
    let profile = Profile::foundry_agents(format!("{endpoint}/api/projects/p"));
    Client::builder().profile(profile).credential(Credential::bearer("token")).build().expect("a client")
}

fn two_calls() -> Scenario {
    Scenario::new().reply(emulator::Reply::any().mcp(call("close")).mcp(call("open")).say("{outputs}"))
}

#[tokio::test]
async fn approvals_are_asked_for_and_submitted() {
    for is_streamed in [true, false] {
        let scene = Scene::new(two_calls()).await;
        let asked = Arc::new(Mutex::new(Vec::new()));
        let seen = asked.clone();
        let tools = Tools::new().approve(move |call| {
            let query = call.arguments::<serde_json::Value>().expect("JSON")["query"].clone();
            seen.lock().expect("no panic").push((
                call.server_label().map(str::to_owned),
                call.name().to_owned(),
                query,
            ));
            async move {
                match call.name() {
                    "open" => Approval::allow_with_headers([("authorization", "Bearer hush")]),
                    _ => Approval::Deny("no".to_owned()),
                }
            }
        });
        let mut run = scene.run(tools, is_streamed);
        let (mut requested, mut submitted) = (Vec::new(), Vec::new());
        while let Some(update) = run.try_next().await.expect("an update") {
            assert!(!format!("{update:?}").contains("hush"), "{update:?}");
            match update {
                RunUpdate::ApprovalRequested(call) => requested.push((call.id().clone(), call.name().to_owned())),
                RunUpdate::ApprovalSubmitted { tool_call_id, is_approved, .. } => {
                    submitted.push((tool_call_id, is_approved));
                }
                _ => {}
            }
        }
        let server = Some("github".to_owned());
        let wanted = ["close", "open"].map(|name| (server.clone(), name.to_owned(), json!(name)));
        assert_eq!(*asked.lock().expect("no panic"), wanted);
        let names: Vec<&str> = requested.iter().map(|(_, name)| name.as_str()).collect();
        assert_eq!(names, ["close", "open"]);
        let ids = requested.iter().map(|(id, _)| id.clone());
        assert_eq!(submitted, ids.zip([false, true]).collect::<Vec<_>>());
        let text = run.text().await.expect("a text");
        assert_eq!(text, "close returned The call was not approved.; open returned open done");
        let outputs = run.tool_calls().filter_map(|call| match call {
            ToolCall::Mcp(call) => Some((call.name.as_str(), call.output.as_deref())),
            _ => None,
        });
        let outputs: Vec<_> = outputs.collect();
        assert_eq!(outputs, [("close", None), ("open", Some("open done"))]);
    }
}

async fn failure(scenario: Scenario, tools: Tools) -> (Scene, Error) {
    let scene = Scene::new(scenario).await;
    let result: Result<RunState, Error> = scene.run(tools, true).await;
    (scene, result.expect_err("a failure"))
}

#[tokio::test]
async fn what_nobody_decides_is_an_error_that_says_so() {
    let (scene, error) = failure(two_calls(), Tools::new()).await;
    assert!(error.kind() == ErrorKind::ActionRequired && error.is_action_required(), "{error:?}");
    assert_eq!(
        error.to_string(),
        "the run requires approval of `close` of the MCP server `github`; set a hook with `Tools::approve`"
    );
    let run = error.last_run().expect("the run");
    let waiting = run.required_approvals().iter().map(|call| match call {
        RequiredActionToolCall::Mcp(call) => call.name.clone(),
        other => panic!("{other:?}"),
    });
    let waiting: Vec<String> = waiting.collect();
    assert_eq!(waiting, ["close", "open"]);
    // It can still be decided by hand, and nothing is sent beside what is given.
    let approvals = run.required_approvals().iter().filter_map(|call| match call {
        RequiredActionToolCall::Mcp(call) => Some(ToolApproval::new(&call.id, true)),
        _ => None,
    });
    let params = RunSubmitToolOutputsParams::default().tool_approvals(approvals);
    assert!(serde_json::to_value(&params).expect("JSON").get("tool_outputs").is_none(), "{params:?}");
    let runs = scene.client.threads().runs();
    let run = runs.submit_tool_outputs(&scene.thread, &run.id, params).poll().await.expect("an end");
    assert_eq!(run.status, RunStatus::Completed);

    let stopping = Tools::new().approve(|_| async { Approval::Stop("enough".to_owned()) });
    let (_, error) = failure(two_calls(), stopping).await;
    assert_eq!(error.to_string(), "the approval of `close` of the MCP server `github` was stopped");
    assert_eq!(std::error::Error::source(&error).map(ToString::to_string).as_deref(), Some("enough"));

    let computer =
        emulator::Computer { action: json!({"type": "click", "x": 1, "y": 2, "button": "left"}), warnings: vec![] };
    let scenario = Scenario::new().reply(emulator::Reply::any().then(Action::Computer(computer)).say("x"));
    let (scene, error) = failure(scenario, Tools::new().approve(|_| async { Approval::Allow })).await;
    drop(scene.emulator);
    assert!(error.is_action_required() && error.last_run().is_some(), "{error:?}");
    assert_eq!(error.to_string(), "the run requires an action on a computer; set a handler with `Tools::computer`");
}

fn clicks(warnings: &[&str]) -> Scenario {
    let action = json!({"type": "click", "x": 1, "y": 2, "button": "left"});
    let computer = emulator::Computer { action, warnings: warnings.iter().map(ToString::to_string).collect() };
    let reply = emulator::Reply::any().then(Action::Computer(computer)).say("{output.computer_use_preview}");
    Scenario::new().reply(reply)
}

fn clicking() -> Tools {
    Tools::new().computer(|action| async move {
        match action {
            ComputerUseAction::Click(at) => Ok(ComputerScreenshot::from_file(format!("file-{}-{}", at.x, at.y))),
            other => Err(format!("{other:?}")),
        }
    })
}

#[tokio::test]
async fn actions_on_a_computer_are_carried_out() {
    for is_streamed in [true, false] {
        let scene = Scene::new(clicks(&["Careful."])).await;
        let asked = Arc::new(Mutex::new(Vec::new()));
        let seen = asked.clone();
        let tools = clicking().approve(move |call| {
            let warnings = call.safety_checks().iter().filter_map(|check| check.message.clone()).collect::<Vec<_>>();
            let action: serde_json::Value = call.arguments().expect("JSON");
            seen.lock().expect("no panic").push((call.name().to_owned(), action["button"].clone(), warnings));
            async { Approval::Allow }
        });
        let mut run = scene.run(tools, is_streamed);
        let (mut started, mut shown) = (0, None);
        while let Some(update) = run.try_next().await.expect("an update") {
            match update {
                RunUpdate::ToolStarted(call) => started += usize::from(call.computer_use_preview.is_some()),
                RunUpdate::ToolOutput(output) => shown = output.as_screenshot(),
                _ => {}
            }
        }
        let wanted = ("computer_use_preview".to_owned(), json!("left"), vec!["Careful.".to_owned()]);
        assert_eq!(*asked.lock().expect("no panic"), [wanted]);
        assert_eq!((started, shown), (1, Some(ComputerScreenshot::from_file("file-1-2"))));
        assert_eq!(run.text().await.expect("a text"), "file-1-2");
        let details = run.tool_calls().find_map(|call| match call {
            ToolCall::ComputerUse(call) => Some(call.computer_use_preview.clone()),
            _ => None,
        });
        let details = details.expect("the call");
        assert_eq!(details.output, Some(ComputerScreenshot::from_file("file-1-2")));
        assert_eq!(details.acknowledged_safety_checks, Some(details.pending_safety_checks));
        assert_eq!(run.tool_calls().next().and_then(ToolCall::name), Some("computer_use_preview"));
    }
}

/// Nothing is done that somebody has to look at first, and nothing is made up in place of a screenshot.
#[tokio::test]
async fn an_action_that_is_not_carried_out_is_an_error() {
    let (_, error) = failure(clicks(&["Careful.", "Slowly."]), clicking()).await;
    assert!(error.is_action_required(), "{error:?}");
    assert_eq!(
        error.to_string(),
        "the run requires safety checks to be acknowledged; set a hook with `Tools::approve`: Careful.; Slowly."
    );
    let broken = Tools::new().computer(|_| async { Err::<ComputerScreenshot, _>("no display") });
    let denying = clicking().approve(|_| async { Approval::Deny("not now".to_owned()) });
    for (tools, what, why) in [(broken, "failed", "no display"), (denying, "was denied", "not now")] {
        let (_, error) = failure(clicks(&[]), tools).await;
        assert!(error.to_string().ends_with(&format!("on the computer {what}")), "{error}");
        assert_eq!(std::error::Error::source(&error).map(ToString::to_string).as_deref(), Some(why));
    }
    let (_, error) = failure(clicks(&[]), clicking().approve(|_| async { Approval::Stop("x".to_owned()) })).await;
    assert!(error.last_run().is_some_and(Run::requires_action), "{error:?}");
}

/// The deltas of every tool that Foundry adds build up what the finished step would say.
#[tokio::test]
async fn deltas_of_its_tools_are_merged() {
    let event = |name: &str, data: serde_json::Value| format!("event: {name}\ndata: {data}\n\n");
    let delta = |details: serde_json::Value| {
        let delta = json!({"id": "step_1", "object": "thread.run.step.delta", "delta": {"step_details": details}});
        event("thread.run.step.delta", delta)
    };
    let calls = |kind: &str, calls: serde_json::Value| delta(json!({"type": kind, "tool_calls": calls}));
    let text = [
        event("thread.run.created", json!({"id": "run_1", "thread_id": "t", "status": "in_progress"})),
        calls(
            "tool_calls",
            json!([{"index": 0, "id": "c1", "type": "bing_grounding",
            "bing_grounding": {"requesturl": "https://b"}}]),
        ),
        calls(
            "tool_calls",
            json!([{"index": 0, "type": "bing_grounding", "bing_grounding": {"response_metadata": "m"}}]),
        ),
        calls(
            "tool_calls",
            json!([{"index": 1, "id": "c2", "type": "computer_use_preview",
            "computer_use_preview": {"action": {"type": "click", "x": 1, "y": 2, "button": "left"}}}]),
        ),
        calls("mcp", json!([{"index": 2, "id": "c3", "type": "mcp", "arguments": "{\"a\""}])),
        calls("mcp", json!([{"index": 2, "type": "mcp", "arguments": ": 1}"}])),
        calls("openapi", json!([{"index": 3, "id": "c4", "type": "openapi", "openapi": {"input": "i"}}])),
        event("thread.run.completed", json!({"id": "run_1", "thread_id": "t", "status": "completed"})),
        "event: done\ndata: [DONE]\n\n".to_owned(),
    ];
    let server = Server::replies([stream(text.concat())]).await;
    let client = client(server.url().trim_end_matches("/v1"));
    let params = ThreadCreateAndRunParams::new("asst_1");
    let state = client.threads().create_and_run(params).stream().run().finish().await.expect("an end");
    let [bing, computer, mcp, api] = state.tool_calls().cloned().collect::<Vec<_>>().try_into().expect("four calls");
    let names: Vec<_> = state.tool_calls().map(ToolCall::name).collect();
    assert_eq!(names, [Some("bing_grounding"), Some("computer_use_preview"), None, Some("openapi")]);
    let ToolCall::BingGrounding(bing) = bing else { panic!("{bing:?}") };
    assert_eq!((bing.id.as_str(), bing.bing_grounding.len()), ("c1", 2));
    let ToolCall::ComputerUse(computer) = computer else { panic!("{computer:?}") };
    let action = serde_json::to_value(&computer.computer_use_preview.action).expect("JSON");
    assert_eq!(action["button"], "left");
    let ToolCall::Mcp(mcp) = mcp else { panic!("{mcp:?}") };
    assert_eq!((mcp.id.as_str(), mcp.arguments.as_str()), ("c3", r#"{"a": 1}"#));
    let ToolCall::OpenApi(api) = api else { panic!("{api:?}") };
    assert_eq!(api.openapi["input"], "i");
}
