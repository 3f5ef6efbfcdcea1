//! The hosted API's words for what can be wrong.

use serde_json::{Number, Value};

use crate::error::Failure;

/// What the hosted API calls a JSON value.
pub(super) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(number) if number.is_f64() => "a decimal",
        Value::Number(_) => "an integer",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

/// What it calls a type of the schema.
pub(super) fn expected(name: &str) -> &'static str {
    const NAMES: &[(&str, &str)] = &[
        ("string", "a string"),
        ("integer", "an integer"),
        ("number", "a decimal"),
        ("boolean", "a boolean"),
        ("array", "an array"),
        ("object", "an object"),
    ];
    NAMES.iter().find(|(other, _)| *other == name).map_or("null", |(_, words)| words)
}

pub(super) fn missing(path: &str) -> Failure {
    Failure::invalid(format!("Missing required parameter: '{path}'.")).param(path).code("missing_required_parameter")
}

pub(super) fn unknown(path: &str) -> Failure {
    Failure::invalid(format!("Unknown parameter: '{path}'.")).param(path).code("unknown_parameter")
}

pub(super) fn wrong_type(path: &str, wanted: &[&str], value: &Value) -> Failure {
    let wanted: Vec<_> = wanted.iter().map(|name| expected(name)).collect();
    let message = format!(
        "Invalid type for '{path}': expected {}, but got {} instead.",
        if wanted.len() > 1 { format!("one of {}", listed(&wanted, "or")) } else { wanted.concat() },
        kind(value)
    );
    Failure::invalid(message).param(path).code("invalid_type")
}

pub(super) fn wrong_value(path: &str, allowed: &[String], value: &str) -> Failure {
    let allowed: Vec<_> = allowed.iter().map(|text| format!("'{text}'")).collect();
    let allowed: Vec<_> = allowed.iter().map(String::as_str).collect();
    let message = format!("Invalid value: '{value}'. Supported values are: {}.", listed(&allowed, "and"));
    Failure::invalid(message).param(path).code("invalid_value")
}

/// A number beyond a bound.
pub(super) fn bound(path: &str, above: bool, bound: &Value, value: &Number) -> Failure {
    let number = if value.is_f64() { "decimal" } else { "integer" };
    let (words, sign, code) =
        if above { ("above maximum", "<=", "above_max") } else { ("below minimum", ">=", "below_min") };
    let message =
        format!("Invalid '{path}': {number} {words} value. Expected a value {sign} {bound}, but got {value} instead.");
    Failure::invalid(message).param(path).code(format!("{number}_{code}_value"))
}

/// A string or an array that is too long or too short.
pub(super) fn length(path: &str, noun: &str, long: bool, bound: u64, length: usize) -> Failure {
    let article = if noun == "array" { "an" } else { "a" };
    let (words, which, code) = if long { ("long", "maximum", "above_max") } else { ("short", "minimum", "below_min") };
    let message = format!(
        "Invalid '{path}': {noun} too {words}. Expected {article} {noun} with {which} length {bound}, but got {article} {noun} with length {length} instead."
    );
    Failure::invalid(message).param(path).code(format!("{noun}_{code}_length"))
}

pub(super) fn properties(path: &str, bound: u64, count: usize) -> Failure {
    let message = format!(
        "Invalid '{path}': too many properties. Expected an object with at most {bound} properties, but got an object with {count} properties instead."
    );
    Failure::invalid(message).param(path).code("object_above_max_properties")
}

/// `a`, `a and b`, `a, b, and c`.
fn listed(words: &[&str], last: &str) -> String {
    match words {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [one, two] => format!("{one} {last} {two}"),
        [init @ .., end] => format!("{}, {last} {end}", init.join(", ")),
    }
}
