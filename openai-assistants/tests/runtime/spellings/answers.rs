//! Structured output: the schema of a type as strict mode wants it, and what becomes of the answer.

use openai_assistants::types::*;
use openai_assistants::{Error, ErrorKind, RunState};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Debug, Deserialize, PartialEq)]
struct Solution {
    steps: Vec<u8>,
}

fn message(members: Value) -> Message {
    let mut message = json!({"id": "m", "role": "assistant", "status": "completed"});
    message.as_object_mut().expect("an object").extend(members.as_object().cloned().expect("members"));
    serde_json::from_value(message).expect("a message")
}

fn text(text: &str) -> Value {
    json!([{"type": "text", "text": {"value": text, "annotations": []}}])
}

#[test]
fn an_answer_is_read_or_says_why_not() {
    let whole = message(json!({"content": text("{\"steps\": [1, 2]}")}));
    assert_eq!(whole.parse::<Solution>().expect("a solution"), Solution { steps: vec![1, 2] });

    let other = message(json!({"content": text("{\"steps\": [1, \"x\"]}")})).parse::<Solution>().expect_err("text");
    assert_eq!((other.path(), other.text()), (Some("$.steps[1]"), "{\"steps\": [1, \"x\"]}"));
    assert!(!other.is_refusal() && !other.is_truncated() && !other.is_empty());
    assert_eq!(other.to_string(), "failed to decode the answer at `$.steps[1]`");
    let error = Error::from(other);
    assert_eq!((error.kind(), error.json_path()), (ErrorKind::Decode, Some("$.steps[1]")));

    let refused = json!({"content": [{"type": "refusal", "refusal": "I cannot help with that."}]});
    let refused = message(refused).parse::<Solution>().expect_err("refused");
    assert_eq!((refused.is_refusal(), refused.refusal()), (true, Some("I cannot help with that.")));

    let cut = json!({"content": text("{\"steps\": [1,"), "status": "incomplete", "incomplete_details": {"reason": "max_tokens"}});
    let cut = message(cut).parse::<Solution>().expect_err("cut");
    assert!(cut.is_truncated() && !cut.is_refusal());
    assert_eq!((cut.to_string().as_str(), cut.text()), ("the answer was cut short: max_tokens", "{\"steps\": [1,"));

    // A status that the server spells in its own way, and no details.
    let cut = message(json!({"content": text("{"), "status": "INCOMPLETE"})).parse::<Solution>().expect_err("cut");
    assert!(cut.is_truncated());
    let empty = message(json!({"content": []})).parse::<Solution>().expect_err("empty");
    assert!(empty.is_empty() && empty.path().is_none());
    assert_eq!(Error::from(empty).to_string(), "the answer has no text");
}

#[test]
fn the_state_of_a_run_knows_more() {
    let mut state = RunState::new();
    assert!(state.parse::<Solution>().expect_err("nothing").is_empty());
    let mut apply = |event: Value| drop(state.apply(serde_json::from_value(event).expect("an event")));
    let first = json!({"id": "m1", "role": "assistant", "content": text("Let me think."), "status": "completed"});
    apply(json!({"event": "thread.message.completed", "data": first}));
    let last = json!({"id": "m2", "role": "assistant", "content": text("{\"steps\": [3"), "status": "completed"});
    apply(json!({"event": "thread.message.completed", "data": last}));
    // Not in the message, but in the run.
    let run = json!({"id": "r", "status": "incomplete", "incomplete_details": {"reason": "max_completion_tokens"}});
    apply(json!({"event": "thread.run.incomplete", "data": run}));
    let error = state.parse::<Solution>().expect_err("cut");
    assert_eq!(error.to_string(), "the answer was cut short: max_completion_tokens");
    assert!(state.run().is_some_and(Run::is_truncated));
}

#[cfg(feature = "schemars")]
mod schemas {
    use std::collections::BTreeSet;

    use schemars::JsonSchema;

    use super::*;

    /// Something to do.
    #[derive(Deserialize, JsonSchema)]
    #[allow(dead_code, reason = "only its schema is of interest")]
    struct Task {
        /// What it is called.
        title: String,
        /// Who does it.
        owner: Option<Person>,
        #[serde(default)]
        hours: f64,
        count: u32,
        /// First this.
        before: Option<Box<Task>>,
        parts: Vec<Part>,
        level: Level,
    }

    #[derive(Deserialize, JsonSchema)]
    #[allow(dead_code, reason = "only its schema is of interest")]
    struct Person {
        name: String,
    }

    #[derive(Deserialize, JsonSchema)]
    #[serde(tag = "kind")]
    #[allow(dead_code, reason = "only its schema is of interest")]
    enum Part {
        Text { text: String },
        Image { person: Person },
    }

    #[derive(Deserialize, JsonSchema)]
    #[allow(dead_code, reason = "only its schema is of interest")]
    enum Level {
        /// Soon.
        High,
        /// Later.
        Low,
    }

    fn schema_of<T: JsonSchema>() -> Value {
        let format = serde_json::to_value(AssistantResponseFormatOption::for_type::<T>()).expect("JSON");
        assert_eq!((&format["type"], &format["json_schema"]["strict"]), (&json!("json_schema"), &json!(true)));
        format["json_schema"]["schema"].clone()
    }

    /// Visits every schema: what is a schema is found by what the rules are about.
    fn check(schema: &Value, root: &Value) {
        match schema {
            Value::Object(members) => {
                for keyword in ["oneOf", "default", "$schema"] {
                    assert!(
                        !members.contains_key(keyword) || members.contains_key("properties"),
                        "{keyword}: {schema}"
                    );
                }
                if let Some(Value::Object(properties)) = members.get("properties") {
                    let names: BTreeSet<_> = properties.keys().map(String::as_str).collect();
                    let required = members["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
                    assert_eq!(required.collect::<BTreeSet<_>>(), names, "{schema}");
                    assert_eq!(members.get("additionalProperties"), Some(&json!(false)), "{schema}");
                }
                if let Some(Value::String(reference)) = members.get("$ref") {
                    assert_eq!(members.len(), 1, "beside a reference: {schema}");
                    assert!(root.pointer(&reference[1..]).is_some(), "{reference}");
                }
                members.values().for_each(|inner| check(inner, root));
            }
            Value::Array(items) => items.iter().for_each(|inner| check(inner, root)),
            _ => {}
        }
    }

    #[test]
    fn schemas_are_what_strict_mode_wants() {
        let schema = schema_of::<Task>();
        check(&schema, &schema);
        assert_eq!(schema["description"], "Something to do.");
        let properties = &schema["properties"];
        // What stood beside a reference is kept, as long as the type does not contain itself.
        assert_eq!(properties["owner"]["description"], "Who does it.", "{schema:#}");
        assert_eq!(properties["count"], json!({"type": "integer", "minimum": 0}));
        assert_eq!(properties["hours"], json!({"type": "number"}));
        assert!(properties["before"]["anyOf"].as_array().is_some_and(|any| any.contains(&json!({"type": "null"}))));
        assert!(schema["$defs"]["Part"]["anyOf"].as_array().is_some_and(|any| any.len() == 2), "{schema:#}");
    }

    #[test]
    fn every_kind_of_params_takes_a_type() {
        let sent = [
            serde_json::to_value(AssistantCreateParams::new("m").response_format_for::<Person>()),
            serde_json::to_value(AssistantUpdateParams::new().response_format_for::<Person>()),
            serde_json::to_value(RunCreateParams::new("a").response_format_for::<Person>()),
            serde_json::to_value(ThreadCreateAndRunParams::new("a").response_format_for::<Person>()),
        ];
        // The title stays, as in openai-python.
        let format = json!({"type": "json_schema", "json_schema": {"name": "Person", "strict": true, "schema": {
            "title": "Person", "type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"],
            "additionalProperties": false}}});
        for params in sent {
            assert_eq!(params.expect("JSON")["response_format"], format);
        }
    }

    #[test]
    fn names_are_those_that_the_api_takes() {
        let format = AssistantResponseFormatOption::for_type::<Vec<Option<Person>>>();
        let name = serde_json::to_value(format).expect("JSON")["json_schema"]["name"].clone();
        let name = name.as_str().expect("text");
        assert!(
            (1..=64).contains(&name.len()) && name.chars().all(|c| c.is_ascii_alphanumeric() || "_-".contains(c)),
            "{name}"
        );
    }
}
