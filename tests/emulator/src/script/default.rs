//! What is done without a scenario: every tool once, then an echo.

use indexmap::IndexMap;
use serde_json::{Value, json};

use super::sample::Sampler;
use super::{Action, Code, Computer, FunctionCall, McpCall, Turn};

/// The actions for a run.
pub(crate) fn plan(turn: &Turn) -> Vec<Action> {
    let mut actions = Vec::new();
    let searches = turn.has_search() && turn.may_use("file_search", "");
    if searches {
        actions.push(Action::Search(String::new()));
    }
    let runs_code = turn.has_code && turn.may_use("code_interpreter", "");
    if runs_code {
        actions.push(Action::Code(Code {
            input: "import matplotlib.pyplot as plt\n\nplt.plot([1, 2, 3])\nprint(6 * 7)".to_owned(),
            logs: Some("42\n".to_owned()),
            image: true,
            ..Code::default()
        }));
    }
    let mut sampler = Sampler::new();
    let functions = turn.functions.iter().filter(|function| turn.may_use("function", &function.name));
    let calls: Vec<_> = functions
        .map(|function| FunctionCall { name: function.name.clone(), arguments: sampler.sample(&function.parameters) })
        .collect();
    let calls_functions = !calls.is_empty();
    if calls_functions {
        actions.push(Action::Call(calls));
    }
    let service: Vec<_> = turn.tools.iter().filter(|tool| turn.may_use(kind(tool), "")).collect();
    actions.extend(service.iter().map(|tool| service_tool(tool, &turn.message)));
    let cites = service.iter().any(|tool| CITING.contains(&kind(tool)));
    actions.push(Action::Say(text(turn, searches, runs_code, calls_functions, cites)));
    actions
}

/// Tools whose answers cite web pages.
const CITING: &[&str] = &["azure_ai_search", "bing_custom_search", "bing_grounding", "sharepoint_grounding"];

fn kind(tool: &Value) -> &str {
    tool["type"].as_str().unwrap_or_default()
}

/// A call of a tool that the service has, an MCP server or a computer.
fn service_tool(tool: &Value, message: &str) -> Action {
    let output = "An answer that the emulator made up.";
    let details = match kind(tool) {
        "mcp" => {
            let text = |value: &Value, other: &str| value.as_str().unwrap_or(other).to_owned();
            return Action::Mcp(vec![McpCall {
                server: text(&tool["server_label"], ""),
                tool: text(&tool["allowed_tools"][0], "search"),
                arguments: json!({ "query": message }),
                output: output.to_owned(),
            }]);
        }
        "computer_use_preview" => {
            return Action::Computer(Computer { action: json!({"type": "screenshot"}), warnings: Vec::new() });
        }
        "azure_function" => {
            json!({"name": tool["azure_function"]["function"]["name"], "arguments": "{}", "output": output})
        }
        "bing_custom_search" | "bing_grounding" => {
            json!({"requesturl": format!("https://api.bing.microsoft.com/v7.0/search?q={message}")})
        }
        "browser_automation" => json!({"input": message, "output": output, "steps": []}),
        "connected_agent" => json!({"name": tool["connected_agent"]["name"], "arguments": message, "output": output}),
        _ => json!({"input": message, "output": output}),
    };
    Action::Tool(IndexMap::from_iter([(kind(tool).to_owned(), details)]))
}

fn text(turn: &Turn, searches: bool, runs_code: bool, calls_functions: bool, cites: bool) -> String {
    match turn.response_format["type"].as_str() {
        Some("json_schema") => {
            let schema = &turn.response_format["json_schema"]["schema"];
            return Sampler::new().sample(schema).to_string();
        }
        Some("json_object") => return json!({ "echo": Value::from(turn.message.as_str()) }).to_string(),
        _ => {}
    }
    let mut text = match turn.message.is_empty() {
        true => "You said nothing.".to_owned(),
        false => "You said: {message}".to_owned(),
    };
    let additions = [
        (searches, " This is what the files say{cite}."),
        (runs_code, " The code printed 42 and drew a plot."),
        (calls_functions, " The functions say: {outputs}."),
        (cites, " This is what the web says{cite:https://example.com/ Example}."),
    ];
    text.extend(additions.iter().filter(|(wanted, _)| *wanted).map(|(_, addition)| *addition));
    text
}
