//! Formats of answers from types: the feature `schemars`.

use schemars::JsonSchema;
use serde_json::{Map, Value};

use crate::types::{
    AssistantCreateParams, AssistantResponseFormatOption, AssistantUpdateParams, ResponseFormatJsonSchema,
    ResponseFormatJsonSchemaJsonSchema, RunCreateParams, ThreadCreateAndRunParams,
};

/// How long the name of a format may be.
const MAX_NAME: usize = 64;

/// Formats that the strict mode of the API knows; others of a string or number mean nothing to it, and are refused.
const FORMATS: &[&str] = &["date", "date-time", "duration", "email", "hostname", "ipv4", "ipv6", "time", "uuid"];

const REFERENCE: &str = "$ref";

impl AssistantResponseFormatOption {
    /// Creates the format for answers that can be deserialized to `T`, from its JSON schema, in strict mode.
    ///
    /// Strict mode requires every object to list all of its properties as required, and to allow no others. The schema
    /// is changed accordingly, as in the official SDKs; an `Option` can be null. Servers reject maps in strict mode.
    pub fn for_type<T: JsonSchema>() -> Self {
        let schema = Value::from(schemars::SchemaGenerator::default().into_root_schema_for::<T>());
        let format =
            ResponseFormatJsonSchemaJsonSchema::new(name(&T::schema_name())).schema(strict(schema)).strict(true);
        ResponseFormatJsonSchema::new(format).into()
    }
}

macro_rules! response_format_for {
    ($($params:ident)*) => {
        $(impl $params {
            /// Sets `response_format` to answers that can be deserialized to `T`, with
            /// [`Message::parse`](crate::types::Message::parse); see
            /// [`for_type`](AssistantResponseFormatOption::for_type).
            pub fn response_format_for<T: JsonSchema>(self) -> Self {
                self.response_format(AssistantResponseFormatOption::for_type::<T>())
            }
        })*
    };
}

response_format_for!(AssistantCreateParams AssistantUpdateParams RunCreateParams ThreadCreateAndRunParams);

#[cfg(test)]
mod tests;

/// A name that the API takes: letters, digits, `_` and `-`.
fn name(name: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() || c == '-' { c } else { '_' };
    let name: String = name.chars().map(plain).take(MAX_NAME).collect();
    if name.is_empty() { "answer".to_owned() } else { name }
}

/// The schema as the strict mode wants it.
fn strict(mut schema: Value) -> Value {
    let root = schema.clone();
    if let Value::Object(members) = &mut schema {
        members.remove("$schema");
    }
    make_strict(&mut schema, &root, &mut Vec::new());
    schema
}

/// `inside` are the references that have been written out around this schema.
fn make_strict(schema: &mut Value, root: &Value, inside: &mut Vec<String>) {
    let Value::Object(schema) = schema else { return };
    merge_only_part(schema);
    // No other choice is known there, and the branches exclude each other either way.
    if let Some(choice) = schema.remove("oneOf") {
        schema.entry("anyOf").or_insert(choice);
    }
    // All members are required, so that a default is never used.
    schema.remove("default");
    if schema.get("format").and_then(Value::as_str).is_some_and(|format| !FORMATS.contains(&format)) {
        schema.remove("format");
    }
    for keyword in ["$defs", "definitions"] {
        each_member(schema, keyword, |schema| make_strict(schema, root, inside));
    }
    if is_object(schema) && !schema.contains_key("additionalProperties") {
        schema.insert("additionalProperties".to_owned(), false.into());
    }
    if let Some(Value::Object(properties)) = schema.get("properties") {
        let names = properties.keys().cloned().map(Value::String).collect();
        schema.insert("required".to_owned(), Value::Array(names));
        each_member(schema, "properties", |schema| make_strict(schema, root, inside));
    }
    if let Some(items) = schema.get_mut("items") {
        make_strict(items, root, inside);
    }
    for keyword in ["anyOf", "allOf"] {
        if let Some(Value::Array(branches)) = schema.get_mut(keyword) {
            branches.iter_mut().for_each(|branch| make_strict(branch, root, inside));
        }
    }
    written_out(schema, root, inside);
}

/// Replaces `allOf` by its only element, which takes precedence over what stands beside it.
fn merge_only_part(schema: &mut Map<String, Value>) {
    while let Some(Value::Array(all)) = schema.get_mut("allOf") {
        let [Value::Object(only)] = all.as_mut_slice() else { return };
        let mut only = std::mem::take(only);
        schema.remove("allOf");
        schema.append(&mut only);
    }
}

/// Writes out a reference beside which something else stands, which strict schemas must not have.
fn written_out(schema: &mut Map<String, Value>, root: &Value, inside: &mut Vec<String>) {
    if schema.len() < 2 {
        return;
    }
    let Some(Value::String(reference)) = schema.remove(REFERENCE) else { return };
    let target = reference.strip_prefix('#').and_then(|pointer| root.pointer(pointer));
    let (Some(Value::Object(target)), false) = (target, inside.contains(&reference)) else {
        // A type that contains itself stays a reference, without what stands beside it.
        schema.clear();
        schema.insert(REFERENCE.to_owned(), reference.into());
        return;
    };
    let mut whole = target.clone();
    whole.extend(std::mem::take(schema));
    inside.push(reference);
    let mut whole = Value::Object(whole);
    make_strict(&mut whole, root, inside);
    inside.pop();
    if let Value::Object(whole) = whole {
        *schema = whole;
    }
}

fn each_member(schema: &mut Map<String, Value>, keyword: &str, each: impl FnMut(&mut Value)) {
    if let Some(Value::Object(members)) = schema.get_mut(keyword) {
        members.values_mut().for_each(each);
    }
}

fn is_object(schema: &Map<String, Value>) -> bool {
    match schema.get("type") {
        Some(Value::String(name)) => name == "object",
        Some(Value::Array(names)) => names.iter().any(|name| name == "object"),
        _ => false,
    }
}
