//! As much of JSON Schema as request bodies need, checked with an eye on naming the place that is wrong.
//!
//! One rule is stricter than the document: a member that an object does not list is refused everywhere, not only where
//! the document says `additionalProperties: false`; so does the hosted API. Another is looser: a member that is `null`
//! counts as absent unless the document requires it, or gives `null` a meaning.

use serde_json::{Map, Number, Value};

use super::words;
use crate::error::Failure;

/// What requests may have beyond the document, because responses have it and are sent back.
const ALSO: &[(&str, &str)] = &[("FileSearchRankingOptions", "hybrid_search")];

type Checked = Result<(), Failure>;

pub(super) struct Checker<'a> {
    document: &'a Value,
}

impl<'a> Checker<'a> {
    pub(super) fn new(document: &'a Value) -> Self {
        Self { document }
    }

    /// Checks a value, and removes members that count as absent; `path` is where it is, as in `tools[0].type`.
    pub(super) fn check(&self, schema: &'a Value, value: &mut Value, path: &str) -> Checked {
        let (name, schema) = self.resolve(schema);
        if let Value::Object(object) = value {
            self.drop_nulls(schema, object);
        }
        if name == "Metadata" {
            metadata(value, path)?;
        }
        for key in ["anyOf", "oneOf"] {
            if let Some(branches) = schema[key].as_array() {
                self.branches(branches, key, value, path)?;
            }
        }
        let types = types(schema);
        if !types.is_empty() && !types.iter().any(|name| fits(name, value)) {
            let wanted: Vec<_> = types.into_iter().filter(|name| *name != "null").collect();
            return Err(words::wrong_type(path, &wanted, value));
        }
        if let (Some(allowed), Some(text)) = (schema["enum"].as_array(), value.as_str()) {
            if !allowed.contains(value) {
                return Err(words::wrong_value(path, &strings(allowed), text));
            }
        }
        match value {
            Value::Object(object) => self.object(name, schema, object, path),
            Value::Array(items) => self.array(schema, items, path),
            Value::String(text) => size(schema, ["minLength", "maxLength"], path, "string", text.chars().count()),
            Value::Number(number) => range(schema, number, path),
            Value::Null | Value::Bool(_) => Ok(()),
        }
    }

    /// Removes members that are `null` and count as absent.
    fn drop_nulls(&self, schema: &'a Value, object: &mut Map<String, Value>) {
        let required =
            |key: &str| schema["required"].as_array().is_some_and(|names| names.iter().any(|name| name == key));
        let takes_null = |schema| self.accepts(self.resolve(schema).1, &Value::Null);
        object.retain(|key, value| {
            !value.is_null() || required(key) || schema["properties"].get(key).is_none_or(takes_null)
        });
    }

    fn object(&self, name: &str, schema: &'a Value, object: &mut Map<String, Value>, path: &str) -> Checked {
        let at = |key: &str| if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
        for key in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            if !object.contains_key(key) {
                return Err(words::missing(&at(key)));
            }
        }
        if let Some(bound) = schema["maxProperties"].as_u64().filter(|bound| object.len() as u64 > *bound) {
            return Err(words::properties(path, bound, object.len()));
        }
        let others = schema.get("additionalProperties").filter(|others| others.is_object());
        for (key, value) in object {
            let place = at(key);
            if let Some(names) = schema.get("propertyNames") {
                self.check(names, &mut Value::from(key.as_str()), &place)?;
            }
            match (schema["properties"].get(key), others) {
                (Some(schema), _) | (None, Some(schema)) => self.check(schema, value, &place)?,
                (None, None) if schema["properties"].is_object() && !ALSO.contains(&(name, key)) => {
                    return Err(words::unknown(&place));
                }
                (None, None) => {}
            }
        }
        Ok(())
    }

    fn array(&self, schema: &'a Value, items: &mut [Value], path: &str) -> Checked {
        size(schema, ["minItems", "maxItems"], path, "array", items.len())?;
        let Some(schema) = schema.get("items") else { return Ok(()) };
        items.iter_mut().enumerate().try_for_each(|(index, item)| self.check(schema, item, &format!("{path}[{index}]")))
    }

    /// Finds the branch that is meant, so that what is wrong in it is named.
    fn branches(&self, branches: &'a [Value], key: &str, value: &mut Value, path: &str) -> Checked {
        let branches: Vec<_> = branches.iter().map(|branch| (branch, self.resolve(branch).1)).collect();
        if branches.iter().all(|(_, branch)| types(branch).is_empty() && branch["required"].is_array()) {
            return alternatives(&branches, key, value, path);
        }
        let fitting: Vec<_> = branches.iter().filter(|(_, branch)| self.accepts(branch, value)).collect();
        match fitting.as_slice() {
            [] => {
                let mut wanted: Vec<_> = branches.iter().flat_map(|(_, branch)| types(branch)).collect();
                wanted.retain(|name| *name != "null");
                wanted.dedup();
                Err(words::wrong_type(path, &wanted, value))
            }
            [(branch, _)] => self.check(branch, value, path),
            several => {
                let tags: Vec<_> = several.iter().filter_map(|(_, branch)| tag(branch)).collect();
                if let (Some(given), true) = (value["type"].as_str(), tags.len() == several.len()) {
                    return match tags.iter().position(|tag| tag.iter().any(|name| name == given)) {
                        Some(index) => self.check(several[index].0, value, path),
                        None => {
                            let path = if path.is_empty() { "type".to_owned() } else { format!("{path}.type") };
                            Err(words::wrong_value(&path, &tags.concat(), given))
                        }
                    };
                }
                let mut first = None;
                for (branch, _) in several {
                    let mut attempt = value.clone();
                    match self.check(branch, &mut attempt, path) {
                        Ok(()) => {
                            *value = attempt;
                            return Ok(());
                        }
                        Err(failure) => drop(first.get_or_insert(failure)),
                    }
                }
                first.map_or(Ok(()), Err)
            }
        }
    }

    fn accepts(&self, schema: &'a Value, value: &Value) -> bool {
        let types = types(schema);
        if !types.is_empty() {
            return types.iter().any(|name| fits(name, value));
        }
        let inner = ["anyOf", "oneOf"].iter().filter_map(|key| schema[*key].as_array()).flatten();
        let mut inner = inner.map(|branch| self.resolve(branch).1).peekable();
        inner.peek().is_none() || inner.any(|branch| self.accepts(branch, value))
    }

    /// Follows references; the name of the last one counts.
    fn resolve(&self, mut schema: &'a Value) -> (&'a str, &'a Value) {
        let mut name = "";
        while let Some(reference) = schema["$ref"].as_str() {
            name = reference.rsplit('/').next().unwrap_or_default();
            schema = &self.document["components"]["schemas"][name];
        }
        (name, schema)
    }
}

/// `oneOf` or `anyOf` over nothing but `required`.
fn alternatives(branches: &[(&Value, &Value)], key: &str, value: &Value, path: &str) -> Checked {
    let names: Vec<_> = branches
        .iter()
        .flat_map(|(_, branch)| strings(branch["required"].as_array().map_or(&[], |names| names)))
        .collect();
    let given: Vec<_> = names.iter().filter(|name| value.get(name.as_str()).is_some()).collect();
    let quoted = |names: &[String], word: &str| {
        names.iter().map(|name| format!("'{name}'")).collect::<Vec<_>>().join(&format!(" {word} "))
    };
    let first = if path.is_empty() { names[0].clone() } else { format!("{path}.{}", names[0]) };
    match (key, given.len()) {
        ("anyOf", 0) => {
            let message = format!("Missing required parameter: {}.", quoted(&names, "or"));
            Err(Failure::invalid(message).param(first).code("missing_required_parameter"))
        }
        ("oneOf", 2..) => {
            let message =
                format!("Mutually exclusive parameters: {}. Please provide only one of them.", quoted(&names, "and"));
            Err(Failure::invalid(message).param(first).code("mutually_exclusive_parameters"))
        }
        _ => Ok(()),
    }
}

/// The values that a branch allows for `type`.
fn tag(schema: &Value) -> Option<Vec<String>> {
    let tag = &schema["properties"]["type"];
    tag["enum"].as_array().map(|names| strings(names))
}

fn types(schema: &Value) -> Vec<&str> {
    let mut types: Vec<&str> = match &schema["type"] {
        Value::String(name) => vec![name],
        Value::Array(names) => names.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    if schema["nullable"] == true && !types.is_empty() {
        types.push("null");
    }
    types
}

fn fits(name: &str, value: &Value) -> bool {
    match name {
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64() || value.as_f64().is_some_and(|number| number.fract() == 0.0),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        "null" => value.is_null(),
        _ => false,
    }
}

fn strings(values: &[Value]) -> Vec<String> {
    values.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn size(schema: &Value, [min, max]: [&str; 2], path: &str, noun: &str, length: usize) -> Checked {
    let count = length as u64;
    match (schema[min].as_u64(), schema[max].as_u64()) {
        (Some(bound), _) if count < bound => Err(words::length(path, noun, false, bound, length)),
        (_, Some(bound)) if count > bound => Err(words::length(path, noun, true, bound, length)),
        _ => Ok(()),
    }
}

fn range(schema: &Value, value: &Number, path: &str) -> Checked {
    let number = value.as_f64().unwrap_or_default();
    for (key, above) in [("minimum", false), ("maximum", true)] {
        let Some(bound) = schema[key].as_f64() else { continue };
        if (above && number > bound) || (!above && number < bound) {
            return Err(words::bound(path, above, &schema[key], value));
        }
    }
    Ok(())
}

/// The limits of metadata stand in the document's prose.
fn metadata(value: &Value, path: &str) -> Checked {
    let Some(pairs) = value.as_object() else { return Ok(()) };
    if pairs.len() > 16 {
        return Err(words::properties(path, 16, pairs.len()));
    }
    for (key, value) in pairs {
        let sizes = [(key.as_str(), 64), (value.as_str().unwrap_or_default(), 512)];
        for (text, bound) in sizes {
            let length = text.chars().count();
            if length as u64 > bound {
                return Err(words::length(&format!("{path}.{key}"), "string", true, bound, length));
            }
        }
    }
    Ok(())
}
