//! Makes up a value that fits a JSON schema.

use serde_json::{Map, Value, json};

/// How deep a schema that contains itself is followed.
const DEPTH: usize = 8;
/// How many schemas are looked at for one run, and how long the values may be altogether, in bytes.
const SIZE: (usize, usize) = (2000, 64 << 10);

/// Makes up values until there are enough of them: a schema that contains itself a hundred times would give a value as
/// large as the memory. What comes after that is left out of objects and arrays, and is `null` elsewhere.
pub(crate) struct Sampler {
    steps: usize,
    bytes: usize,
}

impl Sampler {
    pub(crate) fn new() -> Self {
        let (steps, bytes) = SIZE;
        Self { steps, bytes }
    }

    /// A value for a schema; its references lead to places in it.
    pub(crate) fn sample(&mut self, schema: &Value) -> Value {
        self.at_depth(schema, schema, "value", DEPTH)
    }

    /// Takes what a value costs, if there is enough left.
    fn spend(&mut self, bytes: usize) -> bool {
        match (self.steps.checked_sub(1), self.bytes.checked_sub(bytes)) {
            (Some(steps), Some(left)) => {
                (self.steps, self.bytes) = (steps, left);
                true
            }
            _ => {
                self.steps = 0;
                false
            }
        }
    }

    /// A value that stands in the schema.
    fn copy(&mut self, value: &Value) -> Value {
        if self.spend(length(value, self.bytes)) { value.clone() } else { Value::Null }
    }

    fn at_depth(&mut self, schema: &Value, root: &Value, name: &str, depth: usize) -> Value {
        if depth == 0 || !self.spend(0) {
            return Value::Null;
        }
        for key in ["const", "default"] {
            if let Some(value) = schema.get(key) {
                return self.copy(value);
            }
        }
        for key in ["enum", "examples"] {
            if let Some(value) = schema[key].get(0) {
                return self.copy(value);
            }
        }
        if let Some(reference) = schema["$ref"].as_str() {
            let target = root.pointer(reference.trim_start_matches('#')).unwrap_or(&Value::Null);
            return self.at_depth(target, root, name, depth - 1);
        }
        for key in ["anyOf", "oneOf", "allOf"] {
            let branch =
                schema[key].as_array().and_then(|branches| branches.iter().find(|branch| branch["type"] != "null"));
            if let Some(branch) = branch {
                return self.at_depth(branch, root, name, depth - 1);
            }
        }
        let kind = match &schema["type"] {
            Value::Array(kinds) => kinds.iter().find(|kind| *kind != "null").and_then(Value::as_str),
            kind => kind.as_str(),
        };
        match kind {
            Some("object") => self.object(schema, root, depth),
            None if schema["properties"].is_object() => self.object(schema, root, depth),
            Some("array") if self.steps == 0 => json!([]),
            Some("array") => json!([self.at_depth(&schema["items"], root, name, depth - 1)]),
            Some("integer") => self.copy(schema.get("minimum").unwrap_or(&json!(1))),
            Some("number") => self.copy(schema.get("minimum").unwrap_or(&json!(1.5))),
            Some("boolean") => json!(true),
            Some("null") => Value::Null,
            _ => self.string(schema, name),
        }
    }

    fn object(&mut self, schema: &Value, root: &Value, depth: usize) -> Value {
        let mut members = Map::new();
        for (name, schema) in schema["properties"].as_object().into_iter().flatten() {
            if self.steps == 0 || !self.spend(name.len()) {
                break;
            }
            let value = self.at_depth(schema, root, name, depth - 1);
            members.insert(name.clone(), value);
        }
        Value::Object(members)
    }

    /// A text in the schema's format; else the member's own name, so that one sees where it went.
    fn string(&mut self, schema: &Value, name: &str) -> Value {
        const FORMATS: &[(&str, &str)] = &[
            ("date", "2025-01-31"),
            ("time", "12:00:00Z"),
            ("date-time", "2025-01-31T12:00:00Z"),
            ("email", "someone@example.com"),
            ("uri", "https://example.com/"),
            ("uuid", "123e4567-e89b-12d3-a456-426614174000"),
        ];
        let format = FORMATS.iter().find(|(format, _)| schema["format"] == *format);
        self.copy(&format.map_or(name, |(_, text)| text).into())
    }
}

/// The length of a value's text, roughly; counted no further than `most`.
fn length(value: &Value, most: usize) -> usize {
    let mut length = 0_usize;
    let mut left = vec![value];
    while let Some(value) = left.pop() {
        length += 4;
        match value {
            Value::String(text) => length += text.len(),
            Value::Number(number) => length += number.to_string().len(),
            Value::Array(items) if items.len() <= most => left.extend(items),
            Value::Object(members) if members.len() <= most => {
                length += members.keys().map(String::len).sum::<usize>();
                left.extend(members.values());
            }
            Value::Array(_) | Value::Object(_) => return usize::MAX,
            Value::Null | Value::Bool(_) => {}
        }
        if length > most {
            return usize::MAX;
        }
    }
    length
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
            assert_eq!(Sampler::new().sample(&schema), value, "{schema}");
        }
    }

    #[test]
    fn values_are_small() {
        let wide = |reference: &str| -> Map<String, Value> {
            (0..300).map(|place| (format!("p{place}"), json!({ "$ref": reference }))).collect()
        };
        let long = "x".repeat(1 << 20);
        let mut deep = json!({"type": "string"});
        for _ in 0..60 {
            deep = json!({"type": "array", "items": deep});
        }
        let cases = [
            json!({"type": "object", "properties": {"next": {"$ref": "#"}}}),
            json!({"type": "object", "properties": wide("#")}),
            json!({"type": "object", "properties": wide("#/properties/p0")}),
            json!({"type": "array", "items": {"$ref": "#"}}),
            json!({"$ref": "#"}),
            json!({"allOf": [{"$ref": "#"}]}),
            json!({"properties": {"a": {"const": long}, "b": {"enum": [long]}, "c": {"default": [long]}}}),
            json!({"properties": {long.as_str(): {"type": "string"}}}),
            json!({"default": vec![0; 100_000]}),
            deep,
        ];
        for schema in cases {
            let value = Sampler::new().sample(&schema).to_string();
            let start: String = schema.to_string().chars().take(80).collect();
            assert!(value.len() <= 2 * SIZE.1, "{start}: {} bytes", value.len());
        }
    }

    #[test]
    fn what_there_is_suffices_for_all_functions_of_a_run() {
        let schema = json!({"type": "object", "properties": {"self": {"$ref": "#"}, "other": {"$ref": "#"}}});
        let mut sampler = Sampler::new();
        let total: usize = (0..128).map(|_| sampler.sample(&schema).to_string().len()).sum();
        assert!(total <= 2 * SIZE.1, "{total}");
    }
}
