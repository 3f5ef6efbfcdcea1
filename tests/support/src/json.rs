use serde_json::Value;

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
