//! Scenario files.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use indexmap::IndexMap;
use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{DeserializeOwned, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Value, json};
use serde_saphyr::{Location, Spanned};

use super::{Action, FunctionCall, McpCall, Reply, Scenario};
use crate::check;
use crate::fault::{Fault, FaultRule, wait};
use crate::spelling::closest;

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
    r#do: Vec<Spanned<Action>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rule {
    on: Option<Spanned<String>>,
    times: Option<usize>,
    fault: Spanned<String>,
}

/// Reads a scenario. An error begins with its line and column.
pub(super) fn read(text: &str) -> Result<Scenario, String> {
    let file = parse(text)?;
    let mut scenario = Scenario::new();
    for (index, entry) in file.replies.into_iter().enumerate() {
        let mut actions = Vec::with_capacity(entry.r#do.len());
        for (place, action) in entry.r#do.into_iter().enumerate() {
            checked(&action.value)
                .map_err(|why| located(action.referenced, &format!("replies[{index}].do[{place}]"), &why))?;
            actions.push(action.value);
        }
        scenario.replies.push(Arc::new(Reply {
            message: entry.message,
            assistant: entry.assistant,
            times: entry.times.map(Into::into),
            actions,
        }));
    }
    for (index, rule) in file.faults.into_iter().enumerate() {
        let faults = Fault::parse(&rule.fault.value)
            .map_err(|why| located(rule.fault.referenced, &format!("faults[{index}].fault"), &why))?;
        let mut parsed = FaultRule { on: None, times: rule.times, faults };
        if let Some(on) = rule.on {
            parsed.on = Some(on.value);
            parsed.check().map_err(|why| located(on.referenced, &format!("faults[{index}].on"), &why))?;
        }
        scenario.faults.push(parsed);
    }
    Ok(scenario)
}

/// Reads the YAML. Booleans are those of YAML 1.2, `true` and `false`, so that keys and texts such as `n`, `on` and `no`
/// are what they look like.
fn parse(text: &str) -> Result<File, String> {
    let options = serde_saphyr::options! { strict_booleans: true, with_snippet: false };
    let mut path = String::new();
    let file = serde_saphyr::with_deserializer_from_str_with_options(text, options, |deserializer| {
        serde_path_to_error::deserialize(deserializer).map_err(|error| {
            path = error.path().to_string();
            error.into_inner()
        })
    });
    file.map_err(|error| explain(text, &error, &shown(&path)))
}

/// A path without what [`Spanned`] adds to it, which always is the third segment.
fn shown(path: &str) -> String {
    let segments = path.split('.').enumerate().filter(|(index, segment)| (*index, *segment) != (2, "value"));
    segments.map(|(_, segment)| segment).collect::<Vec<_>>().join(".")
}

/// Where, which key, what is wrong, and what may have been meant.
fn explain(text: &str, error: &serde_saphyr::Error, path: &str) -> String {
    use serde_saphyr::Error;
    let error = error.without_snippet();
    let location = error.location().unwrap_or(Location::UNKNOWN);
    let expected =
        |what: &str| located(location, path, &format!("expected {what}, found `{}`", scalar(text, location)));
    match error {
        Error::SerdeUnknownField { field, expected, .. } => located(location, path, &unknown(field, expected)),
        Error::SerdeUnknownVariant { variant, expected, .. } => located(location, path, &unknown(variant, expected)),
        Error::SerdeMissingField { field, .. } => located(location, path, &format!("`{field}` is missing")),
        Error::InvalidBooleanStrict { .. } => expected("`true` or `false`"),
        Error::InvalidScalar { ty, .. } if ty.starts_with('u') => expected("a whole number that is not negative"),
        other => {
            let reason = other.to_string();
            // The position stands in front.
            let position = format!(" at line {}, column {}", location.line(), location.column());
            located(location, path, reason.trim().trim_end_matches(&position))
        }
    }
}

fn unknown(key: &str, known: &[&str]) -> String {
    let hint = match closest(key, known.iter().copied()) {
        Some(known) => format!("did you mean `{known}`?"),
        None => format!("use one of `{}`", known.join("`, `")),
    };
    format!("unknown key `{key}`; {hint}")
}

/// The value that stands there, as far as it is on the line.
fn scalar(text: &str, location: Location) -> String {
    let index = |number: u64| usize::try_from(number).unwrap_or_default().saturating_sub(1);
    let line = text.lines().nth(index(location.line())).unwrap_or_default();
    let rest = line.chars().skip(index(location.column()));
    rest.take_while(|letter| !",}]#".contains(*letter)).collect::<String>().trim().to_owned()
}

/// A message with its place in the file.
fn located(location: Location, path: &str, why: &str) -> String {
    let at = if path.is_empty() || path == "." { String::new() } else { format!("at `{path}`: ") };
    format!("{}:{}: {at}{why}", location.line().max(1), location.column().max(1))
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

/// One value written as a map, or a list of them. An untagged enum would lose the positions of errors.
struct OneOrList<T>(PhantomData<T>);

impl<'de, T: DeserializeOwned> Visitor<'de> for OneOrList<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map or a list of maps")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Vec<T>, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map)).map(|one| vec![one])
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Vec<T>, A::Error> {
        Vec::deserialize(SeqAccessDeserializer::new(seq))
    }
}

/// One call to an MCP server, or a list of them.
pub(super) fn mcp_calls<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<McpCall>, D::Error> {
    deserializer.deserialize_any(OneOrList(PhantomData))
}

/// Calls as a map from names to arguments, or as a list of such maps to call a function twice.
pub(super) fn calls<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<FunctionCall>, D::Error> {
    let maps: Vec<IndexMap<String, Value>> = deserializer.deserialize_any(OneOrList(PhantomData))?;
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

    #[test]
    fn errors_have_a_position_and_name_the_key() {
        for (text, message) in [
            (
                "replies:\n  - mesage: x\n    do: []\n",
                "2:5: at `replies[0].mesage`: unknown key `mesage`; did you mean `message`?",
            ),
            (
                "replies:\n  - do:\n      - sya: x\n",
                "3:9: at `replies[0].do[0]`: unknown key `sya`; did you mean `say`?",
            ),
            ("replies:\n  - do:\n      - code: {inptu: x}\n", "did you mean `input`?"),
            ("replies:\n  - do:\n      - mcp: {servre: x}\n", "did you mean `server`?"),
            ("replies:\n  - message: x\n", "`do` is missing"),
            ("replies:\n  - times: -1\n    do: []\n", "2:12: at `replies[0].times`: "),
            ("replies:\n  - do:\n      - code: {image: yes}\n", "3:23: at `replies[0].do[0].code.image`: "),
            ("replies:\n  - do: [default]\n  - do: [{wait: long}]\n", "3:10: at `replies[1].do[0]`: `wait: long`: "),
            ("faults:\n  - fault: hail\n", "2:12: at `faults[0].fault`: the fault `hail`"),
            ("faults:\n  - on: GET /thread\n    fault: 500\n", "2:9: at `faults[0].on`: "),
            ("replies:\n  - do: [default\n", "2:9: at `replies[0].do`: unclosed bracket"),
        ] {
            let seen = read(text).expect_err("should be refused");
            assert!(seen.contains(message), "{text}\n{seen}\n{message}");
            let place = seen.split(": ").next().unwrap_or_default();
            let numbers: Vec<_> = place.split(':').map(str::parse::<u32>).collect();
            assert!(matches!(numbers.as_slice(), [Ok(_), Ok(_)]), "{seen}");
        }
    }

    #[test]
    fn booleans_are_those_of_yaml_1_2() {
        let text = "replies: [{do: [{call: {plot: {n: 1, y: no, on: off, yes: true, off: N, no: FALSE}}}]}]";
        let scenario = read(text).expect("a scenario");
        let Action::Call(calls) = &scenario.replies[0].actions[0] else { panic!("a call") };
        assert_eq!(calls[0].arguments, json!({"n": 1, "y": "no", "on": "off", "yes": true, "off": "N", "no": false}));
        let twice = "replies: [{do: [{call: [{on: {x: 1}}, {on: {x: 2}}]}]}]";
        let Action::Call(calls) = &read(twice).expect("a scenario").replies[0].actions[0] else { panic!("a call") };
        assert_eq!(calls.iter().map(|call| call.name.as_str()).collect::<Vec<_>>(), ["on", "on"]);
    }
}
