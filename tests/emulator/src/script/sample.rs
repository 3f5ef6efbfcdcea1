//! Makes up a value that fits a JSON schema.

use serde_json::{Map, Value, json};

/// How deep a schema that contains itself is followed.
const DEPTH: usize = 8;

/// A value for `schema`; `root` is where its references lead.
pub(crate) fn sample(schema: &Value, root: &Value) -> Value {
    at_depth(schema, root, "value", DEPTH)
}

fn at_depth(schema: &Value, root: &Value, name: &str, depth: usize) -> Value {
    if depth == 0 {
        return Value::Null;
    }
    for key in ["const", "default"] {
        if let Some(value) = schema.get(key) {
            return value.clone();
        }
    }
    for key in ["enum", "examples"] {
        if let Some(value) = schema[key].get(0) {
            return value.clone();
        }
    }
    if let Some(reference) = schema["$ref"].as_str() {
        let target = root.pointer(reference.trim_start_matches('#')).unwrap_or(&Value::Null);
        return at_depth(target, root, name, depth - 1);
    }
    for key in ["anyOf", "oneOf", "allOf"] {
        let branch =
            schema[key].as_array().and_then(|branches| branches.iter().find(|branch| branch["type"] != "null"));
        if let Some(branch) = branch {
            return at_depth(branch, root, name, depth - 1);
        }
    }
    let kind = match &schema["type"] {
        Value::Array(kinds) => kinds.iter().find(|kind| *kind != "null").and_then(Value::as_str),
        kind => kind.as_str(),
    };
    match kind {
        Some("object") => object(schema, root, depth),
        None if schema["properties"].is_object() => object(schema, root, depth),
        Some("array") => json!([at_depth(&schema["items"], root, name, depth - 1)]),
        Some("integer") => schema.get("minimum").cloned().unwrap_or(json!(1)),
        Some("number") => schema.get("minimum").cloned().unwrap_or(json!(1.5)),
        Some("boolean") => json!(true),
        Some("null") => Value::Null,
        _ => string(schema, name),
    }
}

fn object(schema: &Value, root: &Value, depth: usize) -> Value {
    let properties = schema["properties"].as_object().into_iter().flatten();
    let members = properties.map(|(name, schema)| (name.clone(), at_depth(schema, root, name, depth - 1)));
    Value::Object(members.collect::<Map<_, _>>())
}

/// A text in the schema's format; else the member's own name, so that one sees where it went.
fn string(schema: &Value, name: &str) -> Value {
    const FORMATS: &[(&str, &str)] = &[
        ("date", "2025-01-31"),
        ("time", "12:00:00Z"),
        ("date-time", "2025-01-31T12:00:00Z"),
        ("email", "someone@example.com"),
        ("uri", "https://example.com/"),
        ("uuid", "123e4567-e89b-12d3-a456-426614174000"),
    ];
    let format = FORMATS.iter().find(|(format, _)| schema["format"] == *format);
    format.map_or(name, |(_, text)| text).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_fit_their_schemas() {
        let cases = [
            (json!({}), json!("value")),
            (json!({"type": "object", "properties": {}}), json!({})),
            (json!({"type": ["integer", "null"], "minimum": 3}), json!(3)),
            (
                json!({"properties": {"city": {"type": "string"}, "unit": {"enum": ["C", "F"]}}}),
                json!({"city": "city", "unit": "C"}),
            ),
            (json!({"type": "array", "items": {"anyOf": [{"type": "null"}, {"type": "boolean"}]}}), json!([true])),
            (
                json!({"$defs": {"day": {"type": "string", "format": "date"}}, "$ref": "#/$defs/day"}),
                json!("2025-01-31"),
            ),
        ];
        for (schema, value) in cases {
            assert_eq!(sample(&schema, &schema), value, "{schema}");
        }
    }

    #[test]
    fn a_schema_that_contains_itself_ends() {
        let schema = json!({"type": "object", "properties": {"next": {"$ref": "#"}}});
        assert!(sample(&schema, &schema).is_object());
    }
}
