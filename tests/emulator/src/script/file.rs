//! Scenario files.

use std::sync::Arc;

use indexmap::IndexMap;
use serde::{Deserialize, Deserializer};
use serde_json::{Value, json};

use super::{Action, FunctionCall, McpCall, Reply, Scenario};
use crate::check;
use crate::fault::{Fault, FaultRule, wait};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    replies: Vec<Entry>,
    #[serde(default)]
    faults: Vec<Rule>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    message: Option<String>,
    assistant: Option<String>,
    times: Option<usize>,
    r#do: Vec<Action>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rule {
    on: Option<String>,
    times: Option<usize>,
    fault: String,
}

/// Reads a scenario.
pub(super) fn read(text: &str) -> Result<Scenario, String> {
    let file: File = serde_saphyr::from_str(text).map_err(|error| error.to_string())?;
    let mut scenario = Scenario::new();
    for entry in file.replies {
        for action in &entry.r#do {
            checked(action)?;
        }
        scenario.replies.push(Arc::new(Reply {
            message: entry.message,
            assistant: entry.assistant,
            times: entry.times.map(Into::into),
            actions: entry.r#do,
        }));
    }
    for rule in file.faults {
        let faults = Fault::parse(&rule.fault)?;
        scenario.faults.push(FaultRule { on: rule.on, times: rule.times, faults });
    }
    Ok(scenario)
}

/// Checks what only has to be text or JSON for the reader of the file.
fn checked(action: &Action) -> Result<(), String> {
    match action {
        Action::Wait(text) => drop(wait(text).map_err(|why| format!("`wait: {text}`: {why}"))?),
        Action::Tool(tools) => {
            for (kind, details) in tools {
                let call = json!({"id": "call", "type": kind, (kind): details});
                let details = json!({"type": "tool_calls", "tool_calls": [call]});
                check::part("RunStepDetailsToolCallsObject", &details)
                    .map_err(|why| format!("`tool: {kind}`: {why}"))?;
            }
        }
        Action::ListTools(servers) => {
            for (server, tools) in servers {
                let activity = json!({"type": "mcp_list_tools", "id": "call", "server_label": server, "tools": tools});
                check::part("StepActivity", &activity).map_err(|why| format!("`list_tools: {server}`: {why}"))?;
            }
        }
        Action::Computer(computer) => {
            check::part("ComputerUseAction", &computer.action).map_err(|why| format!("`computer`: {why}"))?;
        }
        _ => {}
    }
    Ok(())
}

/// One call to an MCP server, or a list of them.
pub(super) fn mcp_calls<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<McpCall>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Calls {
        One(McpCall),
        List(Vec<McpCall>),
    }
    Ok(match Calls::deserialize(deserializer)? {
        Calls::One(call) => vec![call],
        Calls::List(calls) => calls,
    })
}

/// Calls as a map from names to arguments, or as a list of such maps to call a function twice.
pub(super) fn calls<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<FunctionCall>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Calls {
        Map(IndexMap<String, Value>),
        List(Vec<IndexMap<String, Value>>),
    }
    let maps = match Calls::deserialize(deserializer)? {
        Calls::Map(map) => vec![map],
        Calls::List(maps) => maps,
    };
    Ok(maps.into_iter().flatten().map(|(name, arguments)| FunctionCall { name, arguments }).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_action_can_be_written() {
        let scenario = read(include_str!("../../scenarios/everything.yaml")).expect("a scenario");
        let actions: Vec<_> =
            scenario.replies.iter().flat_map(|reply| &reply.actions).map(|action| format!("{action:?}")).collect();
        for name in [
            "Say",
            "Refuse",
            "Call",
            "Search",
            "Code",
            "Tool",
            "ListTools",
            "Mcp",
            "Computer",
            "Wait",
            "Fail",
            "Incomplete",
            "Expire",
            "Default",
        ] {
            assert!(actions.iter().any(|action| action.starts_with(name)), "{name} is not in the file");
        }
        assert_eq!(scenario.faults.len(), 2);
    }

    #[test]
    fn what_is_wrong_is_told() {
        for (text, part) in [
            ("replies: [{do: [{shout: x}]}]", "shout"),
            ("replies: [{do: [{wait: long}]}]", "wait: long"),
            ("replies: [{do: [{wait: 301s}]}]", "the longest wait is 300s"),
            ("replies: [{do: [{wait: NaNs}]}]", "NaNs"),
            ("replies: [{times: -1, do: []}]", "-1"),
            ("replies: [{times: 1.5, do: []}]", "1.5"),
            ("replies: [{times: .inf, do: []}]", "inf"),
            ("faults: [{times: 99999999999999999999, fault: 429}]", "99999999999999999999"),
            ("faults: [{fault: delay=999999s}]", "the longest wait is 300s"),
            ("faults: [{fault: 600}]", "600"),
            ("faults: [{fault: hail}]", "hail"),
            ("answers: []", "answers"),
            ("replies: [{do: [{tool: {bing_grounding: {requesturl: 1}}}]}]", "tool_calls[0].bing_grounding.requesturl"),
            ("replies: [{do: [{tool: {hammer: {}}}]}]", "Invalid value: 'hammer'"),
            ("replies: [{do: [{list_tools: {github: {search: {}}}}]}]", "tools.search.parameters"),
            ("replies: [{do: [{computer: {action: {type: move, x: 1}}}]}]", "'y'"),
            ("replies: [{do: [{mcp: {server: github, tol: search}}]}]", "mcp"),
        ] {
            let message = read(text).expect_err("should be refused");
            assert!(message.contains(part), "{message}");
        }
    }
}
