//! Every JSON object decodes into every type, and encoding it again reproduces everything that was received.

use std::sync::LazyLock;

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Map, Number, Value};
use support::contains;

use crate::types::{GENERATED, Type};

/// What is left out of requests where it is empty, so that it does not come back if it was received so.
const LEFT_OUT: &[(&str, &str)] =
    &[("RunSubmitToolOutputsParams", "tool_outputs"), ("VectorStoreFileCreateParams", "file_id")];

fn is_left_out(ty: &Type, json: &Value) -> bool {
    let is_empty = |value: &Value| value == "" || value.as_array().is_some_and(Vec::is_empty);
    LEFT_OUT.iter().any(|(name, member)| *name == ty.name && json.get(member).is_some_and(is_empty))
}

fn check(ty: &Type, json: &Value) -> Result<(), TestCaseError> {
    let text = json.to_string();
    let given_back = (ty.round)(text.as_bytes());
    let given_back = given_back.map_err(|error| TestCaseError::fail(format!("{} of {text}: {error}", ty.name)))?;
    // Unions and strings have no members, and any JSON is a value of them.
    let mut wanted = json.clone();
    if is_left_out(ty, json) {
        LEFT_OUT.iter().for_each(|(_, member)| drop(wanted.as_object_mut().and_then(|object| object.remove(*member))));
    }
    contains(&given_back, &wanted).map_err(|error| TestCaseError::fail(format!("{} of {text}: {error}", ty.name)))
}

/// Names of members that mean something somewhere.
static NAMES: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let mut names: Vec<&str> = GENERATED.iter().flat_map(|ty| (ty.names)()).copied().collect();
    names.sort_unstable();
    names.dedup();
    names
});

/// Strings that mean something somewhere.
const WORDS: &[&str] = &[
    "",
    "text",
    "function",
    "file_search",
    "code_interpreter",
    "image_url",
    "image_file",
    "refusal",
    "message_creation",
    "tool_calls",
    "static",
    "auto",
    "other",
    "json_schema",
    "thread.run",
    "list",
    "completed",
    "assistant",
    "user",
    "5",
    "0.7",
    "true",
    "null",
    "2024-01-01",
    "2024-01-01T00:00:00Z",
    "{}",
    "[]",
    "{\"a\":1}",
    "logs",
    "image",
    "eq",
    "and",
    "file_citation",
    "file_path",
    "submit_tool_outputs",
    "caf\u{e9} \u{1f600}",
    "a\"b\\c\n",
];

fn json() -> impl Strategy<Value = Value> {
    let number = prop_oneof![
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (0_i64..20).prop_map(Value::from),
        any::<i32>().prop_map(|whole| Value::from(f64::from(whole))),
        any::<f64>().prop_filter_map("JSON has no such number", |float| Number::from_f64(float).map(Value::Number)),
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        number,
        select(WORDS).prop_map(Value::from),
        ".{0,6}".prop_map(Value::from),
    ];
    let name = prop_oneof![8 => select(&**NAMES).prop_map(str::to_owned), 1 => ".{0,4}"];
    leaf.prop_recursive(5, 40, 6, move |inner| {
        prop_oneof![
            2 => vec(inner.clone(), 0..4).prop_map(Value::Array),
            3 => btree_map(name.clone(), inner, 0..6).prop_map(|members| Value::Object(Map::from_iter(members))),
        ]
    })
}

/// An object that has some of the members of a type, of whatever kind.
fn object(ty: &'static Type) -> impl Strategy<Value = Value> {
    let known: &'static [&'static str] = (ty.names)();
    let name = match known {
        [] => select(&**NAMES).prop_map(str::to_owned).boxed(),
        known => prop_oneof![6 => select(known).prop_map(str::to_owned), 1 => ".{0,4}"].boxed(),
    };
    btree_map(name, json(), 0..8).prop_map(|members| Value::Object(Map::from_iter(members)))
}

#[test]
fn every_object_decodes_into_every_type_and_comes_back() {
    let objects = GENERATED.iter().filter(|ty| !(ty.names)().is_empty() || takes_any(ty));
    let mut counted = 0;
    for ty in objects {
        let mut config = ProptestConfig::with_cases(cases());
        config.failure_persistence = None;
        counted += 1;
        proptest::test_runner::TestRunner::new(config)
            .run(&object(ty), |json| check(ty, &json))
            .unwrap_or_else(|error| panic!("{error}"));
    }
    assert!(counted > 150, "only {counted} types");
}

/// Unions take any object; enums of strings, and lists, take none.
fn takes_any(ty: &Type) -> bool {
    (ty.from_json)(b"{}").is_none()
}

/// How many objects each type is tried with.
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or_else(|| support::cases(24))
}

/// Bodies as they were documented, of which something is changed.
const BODIES: &[(&str, &str)] = &[
    ("Run", include_str!("bodies/run.json")),
    ("Message", include_str!("bodies/message.json")),
    ("RunStep", include_str!("bodies/run_step.json")),
    ("Assistant", include_str!("bodies/assistant.json")),
    ("VectorStore", include_str!("bodies/vector_store.json")),
    ("MessagesPage", include_str!("bodies/messages.json")),
];

/// The values of a JSON value, itself included, by a path that leads to each.
fn count(json: &Value) -> usize {
    1 + match json {
        Value::Array(items) => items.iter().map(count).sum::<usize>(),
        Value::Object(members) => members.values().map(count).sum(),
        _ => 0,
    }
}

/// Replaces the value at a place, counted from the outermost one.
fn replace(json: &mut Value, place: &mut usize, with: &Value) {
    if *place == 0 {
        *json = with.clone();
    }
    *place = place.wrapping_sub(1);
    match json {
        Value::Array(items) if *place != usize::MAX => items.iter_mut().for_each(|item| step(item, place, with)),
        Value::Object(members) if *place != usize::MAX => members.values_mut().for_each(|item| step(item, place, with)),
        _ => {}
    }
}

fn step(json: &mut Value, place: &mut usize, with: &Value) {
    if *place != usize::MAX {
        replace(json, place, with);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(cases() * 20) })]

    #[test]
    fn changed_bodies_decode_and_come_back(
        body in select(BODIES),
        changes in vec((any::<Index>(), json()), 1..4),
    ) {
        let (name, text) = body;
        let ty = GENERATED.iter().find(|ty| ty.name == name).expect("a type");
        let mut body: Value = serde_json::from_str(text).expect("JSON");
        for (place, with) in changes {
            let mut place = 1 + place.index(count(&body) - 1);
            replace(&mut body, &mut place, &with);
        }
        check(ty, &body)?;
    }
}

#[test]
fn unchanged_bodies_come_back_with_nothing_else() {
    for (name, text) in BODIES {
        let ty = GENERATED.iter().find(|ty| ty.name == *name).expect("a type");
        let body: Value = serde_json::from_str(text).expect("JSON");
        let given_back = (ty.round)(text.as_bytes()).expect("a value");
        assert_eq!(contains(&given_back, &body).and(contains(&body, &given_back)), Ok(()), "{name}");
    }
}
