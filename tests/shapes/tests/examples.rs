// Written by `cargo xtask regen --all`. Changes here are lost.

//! All examples of the document.

#![allow(unused_imports)]
use std::collections::BTreeMap;
use shapes::types::*;
use serde_json::Value;

type Check = fn(&Value) -> Result<(), String>;

/// How values are shown that the types keep and do not describe.
const UNTYPED: &[&str] = &[
    "Unknown(String",
    "Unknown(Object",
    "Unknown(Array",
    "Unknown(Number",
    "Unknown(Bool",
];
const CHECKS: &[(&str, Check)] = &[
    ("Bird", check::<Bird> as Check),
    ("Counted", check::<Counted> as Check),
    ("Level", check::<Level> as Check),
    ("Pet", check::<Pet> as Check),
    ("String", check::<String> as Check),
    ("bool", check::<bool> as Check),
    ("f64", check::<f64> as Check),
];
#[test]
fn examples_round_trip() {
    let cases: Vec<Value> = serde_json::from_str(include_str!("examples.json"))
        .expect("JSON");
    let (mut good, mut wrong, mut failed) = (0, 0, Vec::new());
    for case in &cases {
        let name = case["type"].as_str().unwrap_or_default();
        let Some((_, check)) = CHECKS.iter().find(|(known, _)| *known == name) else {
            continue
        };
        match check(&case["value"]) {
            Ok(()) => good += 1,
            Err(_) if case["wrong"].is_string() => wrong += 1,
            Err(error) => {
                failed.push(format!("{}: {}: {name}: {error}", case["line"], case["at"]))
            }
        }
    }
    println!(
        "{good} of {} examples decode and round-trip; {wrong} do not, and do not match their schemas",
        cases.len()
    );
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

fn check<T: serde::de::DeserializeOwned + serde::Serialize + std::fmt::Debug>(
    value: &Value,
) -> Result<(), String> {
    let text = value.to_string();
    let decoded: T = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    let shown = format!("{decoded:?}");
    if let Some(at) = UNTYPED.iter().find_map(|sign| shown.find(sign)) {
        return Err(
            format!(
                "decodes to a value without a type: {}", shown[at..].chars().take(80)
                .collect:: < String > ()
            ),
        );
    }
    let back = serde_json::to_value(&decoded).map_err(|error| error.to_string())?;
    kept(value, &back, "")
}

/// Everything but nulls is encoded again.
fn kept(value: &Value, back: &Value, path: &str) -> Result<(), String> {
    match (value, back) {
        (Value::Null, _) => Ok(()),
        (Value::Object(members), Value::Object(others)) => {
            members
                .iter()
                .try_for_each(|(name, member)| {
                    kept(
                        member,
                        others.get(name).unwrap_or(&Value::Null),
                        &format!("{path}/{name}"),
                    )
                })
        }
        (Value::Array(items), Value::Array(others)) if items.len() == others.len() => {
            items
                .iter()
                .zip(others)
                .enumerate()
                .try_for_each(|(at, (item, other))| {
                    kept(item, other, &format!("{path}/{at}"))
                })
        }
        (
            Value::Number(number),
            Value::Number(other),
        ) if number.as_f64() == other.as_f64() => Ok(()),
        _ if value == back => Ok(()),
        _ => Err(format!("{path} is {value}, but is encoded as {back}")),
    }
}
