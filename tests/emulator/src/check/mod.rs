//! Checks request bodies against `spec/openapi.yaml`, below Foundry's address with the overlays of `spec/` applied to it, and
//! says what is wrong the way the hosted API does.

mod overlay;
mod schema;
mod words;

use std::sync::LazyLock;

use serde_json::Value;

use self::schema::Checker;
use crate::dialect::Dialect;
use crate::error::Failure;

static PUBLISHED: LazyLock<Value> =
    LazyLock::new(|| read("spec/openapi.yaml", include_str!("../../../../spec/openapi.yaml")));

static FOUNDRY: LazyLock<Value> = LazyLock::new(|| foundry().0);

/// The document that Foundry is checked against, and the targets of overlays that select nothing in it.
#[expect(clippy::panic, reason = "the document is part of the program, and every test reads it")]
fn foundry() -> (Value, Vec<String>) {
    let mut document = PUBLISHED.clone();
    // What Foundry adds, it adds to the document with its corrections: the one form of tool resources stands there.
    let overlays = [
        ("spec/overlay.yaml", include_str!("../../../../spec/overlay.yaml")),
        ("spec/foundry.yaml", include_str!("../../../../spec/foundry.yaml")),
        ("foundry.yaml", include_str!("foundry.yaml")),
    ];
    let applied = overlays.map(|(name, text)| {
        overlay::apply(&mut document, &read(name, text)).unwrap_or_else(|error| panic!("{name}: {error}"))
    });
    (document, applied.concat())
}

#[expect(clippy::panic, reason = "the document is part of the program, and every test reads it")]
fn read(name: &str, text: &str) -> Value {
    serde_saphyr::from_str(text).unwrap_or_else(|error| panic!("{name} cannot be read: {error}"))
}

fn document(dialect: Dialect) -> &'static Value {
    match dialect {
        Dialect::Published => &PUBLISHED,
        Dialect::Foundry => &FOUNDRY,
    }
}

/// Checks the JSON body of an operation, and removes members that are `null` where the document neither requires them nor
/// gives `null` a meaning: some clients send it for everything that is unset.
pub(crate) fn body(dialect: Dialect, operation: &str, body: Option<&mut Value>) -> Result<(), Failure> {
    let document = document(dialect);
    let Some(request) = request_body(document, operation) else {
        return Ok(());
    };
    let required = request["required"].as_bool().unwrap_or(false);
    let schema = &request["content"]["application/json"]["schema"];
    match body {
        Some(body) if !schema.is_null() => Checker::new(document).check(schema, body, ""),
        None if required && !schema.is_null() => {
            Checker::new(document).check(schema, &mut Value::Object(Default::default()), "")
        }
        _ => Ok(()),
    }
}

/// Checks a part of what Foundry sends against a schema of this name.
pub(crate) fn part(name: &str, value: &Value) -> Result<(), String> {
    let schema = &FOUNDRY["components"]["schemas"][name];
    Checker::new(&FOUNDRY).check(schema, &mut value.clone(), "").map_err(|failure| failure.message)
}

fn request_body<'d>(document: &'d Value, operation: &str) -> Option<&'d Value> {
    let paths = document["paths"].as_object()?;
    let methods = paths.values().filter_map(Value::as_object).flat_map(|methods| methods.values());
    methods.filter(|described| described["operationId"] == operation).find_map(|described| described.get("requestBody"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[track_caller]
    fn refused(operation: &str, body: Value) -> (String, Option<String>, Option<String>) {
        let failure =
            super::body(Dialect::Published, operation, Some(&mut body.clone())).expect_err("should be refused");
        (failure.message, failure.param, failure.code)
    }

    #[test]
    fn what_is_wrong_is_named() {
        let long = "x".repeat(257);
        let metadata: Value = (0..17).map(|n| (n.to_string(), json!("v"))).collect::<serde_json::Map<_, _>>().into();
        let cases = [
            ("createAssistant", json!({}), "Missing required parameter: 'model'.", "model"),
            ("createAssistant", json!({"model": "m", "colour": 1}), "Unknown parameter: 'colour'.", "colour"),
            (
                "createAssistant",
                json!({"model": 3}),
                "Invalid type for 'model': expected a string, but got an integer instead.",
                "model",
            ),
            (
                "createAssistant",
                json!({"model": "m", "name": long}),
                "Invalid 'name': string too long. Expected a string with maximum length 256, but got a string with length 257 instead.",
                "name",
            ),
            (
                "createAssistant",
                json!({"model": "m", "temperature": 2.5}),
                "Invalid 'temperature': decimal above maximum value. Expected a value <= 2, but got 2.5 instead.",
                "temperature",
            ),
            (
                "createAssistant",
                json!({"model": "m", "tools": [{"type": "hammer"}]}),
                "Invalid value: 'hammer'. Supported values are: 'code_interpreter', 'file_search', and 'function'.",
                "tools[0].type",
            ),
            (
                "createAssistant",
                json!({"model": "m", "tools": [{"type": "function", "function": {}}]}),
                "Missing required parameter: 'tools[0].function.name'.",
                "tools[0].function.name",
            ),
            (
                "createAssistant",
                json!({"model": "m", "metadata": metadata}),
                "Invalid 'metadata': too many properties. Expected an object with at most 16 properties, but got an object with 17 properties instead.",
                "metadata",
            ),
            (
                "createMessage",
                json!({"role": "user", "content": [{"type": "text"}]}),
                "Missing required parameter: 'content[0].text'.",
                "content[0].text",
            ),
            (
                "createMessage",
                json!({"role": "robot", "content": "x"}),
                "Invalid value: 'robot'. Supported values are: 'user' and 'assistant'.",
                "role",
            ),
            ("createVectorStoreFileBatch", json!({}), "Missing required parameter: 'file_ids' or 'files'.", "file_ids"),
        ];
        for (operation, body, message, param) in cases {
            let (reported, named, code) = refused(operation, body);
            assert_eq!((reported.as_str(), named.as_deref()), (message, Some(param)));
            assert!(code.is_some());
        }
    }

    #[test]
    fn overlays_find_what_they_change() {
        assert_eq!(super::foundry().1, [""; 0]);
    }

    #[test]
    fn what_is_right_passes() {
        let cases = [
            ("createThread", json!({})),
            ("createAssistant", json!({"model": "m", "name": null, "response_format": {"type": "json_object"}})),
            (
                "createAssistant",
                json!({"model": "m", "tools": [{"type": "file_search", "file_search": {
                "ranking_options": {"score_threshold": 0.5, "ranker": "auto", "hybrid_search": null}}}]}),
            ),
            (
                "createAssistant",
                json!({"model": "m", "tool_resources": {"file_search": {"vector_stores": [{
                "file_ids": ["file-1"], "chunking_strategy": {"type": "auto"}}]}}}),
            ),
            ("createRun", json!({"assistant_id": "a", "tool_choice": {"type": "function", "function": {"name": "f"}}})),
            ("createRun", json!({"assistant_id": "a", "stream": true, "temperature": null, "metadata": {"a": "b"}})),
            (
                "createMessage",
                json!({"role": "user", "content": "x", "attachments": [{"file_id": "f", "tools": [
                {"type": "file_search"}]}]}),
            ),
            (
                "searchVectorStore",
                json!({"query": "x", "filters": {"type": "and", "filters": [
                {"type": "eq", "key": "k", "value": 1}]}}),
            ),
        ];
        for (operation, value) in cases {
            if let Err(failure) = super::body(Dialect::Published, operation, Some(&mut value.clone())) {
                panic!("{operation} {value}: {}", failure.message);
            }
        }
    }
}
