use serde_json::{Number, Value};

/// Where two JSON values differ; none when they say the same. `1` and `1.0` are one number. Where `null_is_absent`, a
/// member that is null equals one that is missing.
pub fn difference(before: &Value, after: &Value, null_is_absent: bool) -> Option<String> {
    walk(before, after, null_is_absent, "$")
}

fn walk(before: &Value, after: &Value, lenient: bool, path: &str) -> Option<String> {
    match (before, after) {
        (Value::Object(a), Value::Object(b)) => {
            let names = a.keys().chain(b.keys().filter(|k| !a.contains_key(*k)));
            names.into_iter().find_map(|name| {
                let path = format!("{path}.{name}");
                match (a.get(name), b.get(name)) {
                    (Some(a), Some(b)) => walk(a, b, lenient, &path),
                    (Some(Value::Null), None) | (None, Some(Value::Null)) if lenient => None,
                    (Some(lost), None) => Some(format!("{path}: lost {lost}")),
                    (None, Some(new)) => Some(format!("{path}: came from nowhere: {new}")),
                    (None, None) => None,
                }
            })
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            a.iter().zip(b).enumerate().find_map(|(i, (a, b))| walk(a, b, lenient, &format!("{path}[{i}]")))
        }
        (Value::Number(a), Value::Number(b)) if a.as_f64() == b.as_f64() => None,
        (a, b) if a == b => None,
        (a, b) => Some(format!("{path}: {a} became {b}")),
    }
}

/// Whether everything of `received` is in `given_back`. Null and absent are the same, and a number is its value.
pub fn contains(given_back: &Value, received: &Value) -> Result<(), String> {
    fn at(path: &str, given_back: Option<&Value>, received: &Value) -> Result<(), String> {
        let is_same = match (given_back.unwrap_or(&Value::Null), received) {
            (Value::Object(ours), Value::Object(theirs)) => {
                return theirs
                    .iter()
                    .try_for_each(|(name, value)| at(&format!("{path}.{name}"), ours.get(name), value));
            }
            (Value::Array(ours), Value::Array(theirs)) if ours.len() == theirs.len() => {
                let mut pairs = ours.iter().zip(theirs).enumerate();
                return pairs
                    .try_for_each(|(index, (ours, theirs))| at(&format!("{path}[{index}]"), Some(ours), theirs));
            }
            (Value::Number(ours), Value::Number(theirs)) => same_number(ours, theirs),
            (ours, theirs) => ours == theirs,
        };
        if is_same { Ok(()) } else { Err(format!("{path}: received {received}, given back {given_back:?}")) }
    }
    at("$", Some(given_back), received)
}

fn same_number(a: &Number, b: &Number) -> bool {
    match (a.as_i128(), b.as_i128()) {
        (Some(a), Some(b)) => a == b,
        // A whole number may be written as a float, if that is the same number.
        (Some(whole), None) => b.as_f64().is_some_and(|float| float as i128 == whole && float.fract() == 0.0),
        (None, Some(whole)) => a.as_f64().is_some_and(|float| float as i128 == whole && float.fract() == 0.0),
        (None, None) => a.as_f64() == b.as_f64(),
    }
}
