//! Scenario files.

use std::sync::Arc;

use indexmap::IndexMap;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use super::{Action, FunctionCall, Reply, Scenario};
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
            if let Action::Wait(text) = action {
                wait(text).map_err(|why| format!("`wait: {text}`: {why}"))?;
            }
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
        for name in ["Say", "Refuse", "Call", "Search", "Code", "Wait", "Fail", "Incomplete", "Expire", "Default"] {
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
        ] {
            let message = read(text).expect_err("should be refused");
            assert!(message.contains(part), "{message}");
        }
    }
}
