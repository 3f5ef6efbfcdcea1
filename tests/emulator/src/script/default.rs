//! What is done without a scenario: every tool once, then an echo.

use serde_json::Value;

use super::sample::Sampler;
use super::{Action, Code, FunctionCall, Turn};

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
    actions.push(Action::Say(text(turn, searches, runs_code, calls_functions)));
    actions
}

fn text(turn: &Turn, searches: bool, runs_code: bool, calls_functions: bool) -> String {
    match turn.response_format["type"].as_str() {
        Some("json_schema") => {
            let schema = &turn.response_format["json_schema"]["schema"];
            return Sampler::new().sample(schema).to_string();
        }
        Some("json_object") => return serde_json::json!({ "echo": Value::from(turn.message.as_str()) }).to_string(),
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
    ];
    text.extend(additions.iter().filter(|(wanted, _)| *wanted).map(|(_, addition)| *addition));
    text
}
