//! What several requests have in common: tools, their resources, and updates.

use openai_assistants::types::VectorStoreId;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::stores;
use crate::error::Failure;
use crate::state::{Clock, State, make};

/// Tools with what the hosted API fills in.
pub(super) fn tools(given: &Value) -> Value {
    let filled = given.as_array().into_iter().flatten().map(|tool| {
        let mut tool = tool.clone();
        match tool["type"].as_str() {
            Some("function") => {
                let function = &tool["function"];
                tool["function"] = json!({
                    "name": function["name"],
                    "description": function["description"],
                    "parameters": function.get("parameters").cloned().unwrap_or(json!({"type": "object", "properties": {}})),
                    "strict": function["strict"].as_bool().unwrap_or(false),
                });
                if tool["function"]["description"].is_null() {
                    tool["function"].as_object_mut().and_then(|function| function.remove("description"));
                }
            }
            Some("file_search") => {
                let mut options = json!({"ranker": "default_2024_08_21", "score_threshold": 0.0, "hybrid_search": null});
                merge(&mut options, &tool["file_search"]["ranking_options"]);
                if options["ranker"] == "auto" {
                    options["ranker"] = "default_2024_08_21".into();
                }
                let mut settings = tool["file_search"].as_object().cloned().unwrap_or_default();
                settings.insert("ranking_options".to_owned(), options);
                tool["file_search"] = settings.into();
            }
            _ => {}
        }
        tool
    });
    Value::Array(filled.collect())
}

/// The resources of tools: new vector stores are made, files must exist.
pub(super) fn resources(
    state: &mut State,
    clock: &Clock,
    tools: Option<&Value>,
    given: &Value,
) -> Result<Value, Failure> {
    let mut resources = Map::new();
    let uses_code = tools.is_some_and(|tools| {
        tools.as_array().is_some_and(|tools| tools.iter().any(|tool| tool["type"] == "code_interpreter"))
    });
    if uses_code || given["code_interpreter"].is_object() {
        let file_ids = strings(&given["code_interpreter"]["file_ids"]);
        for id in &file_ids {
            state.file(id)?;
        }
        let mut code = json!({ "file_ids": file_ids });
        if given["code_interpreter"]["data_sources"].is_array() {
            code["data_sources"] = given["code_interpreter"]["data_sources"].clone();
        }
        resources.insert("code_interpreter".to_owned(), code);
    }
    for kind in ["azure_ai_search", "mcp"].into_iter().filter(|kind| !given[*kind].is_null()) {
        resources.insert(kind.to_owned(), given[kind].clone());
    }
    if given["file_search"].is_object() {
        let mut store_ids = strings(&given["file_search"]["vector_store_ids"]);
        for id in &store_ids {
            state.store(id)?;
        }
        for store in given["file_search"]["vector_stores"].as_array().into_iter().flatten() {
            store_ids.push(stores::make_store(state, clock, store)?);
        }
        resources.insert("file_search".to_owned(), json!({ "vector_store_ids": store_ids }));
    }
    Ok(resources.into())
}

/// The strings of an array.
pub(super) fn strings(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// The ids of vector stores among the resources of tools.
pub(crate) fn store_ids(resources: &Value) -> Vec<VectorStoreId> {
    strings(&resources["file_search"]["vector_store_ids"]).into_iter().map(Into::into).collect()
}

/// Overwrites members of an object.
pub(super) fn merge(object: &mut Value, changes: &Value) {
    for (name, value) in changes.as_object().into_iter().flatten() {
        object[name] = value.clone();
    }
}

/// An object with the changes of an update; cleared metadata are empty.
pub(super) fn patched<T: Serialize + DeserializeOwned>(object: &T, changes: &Value) -> T {
    let mut value = serde_json::to_value(object).unwrap_or_default();
    merge(&mut value, changes);
    if value["metadata"].is_null() {
        value["metadata"] = json!({});
    }
    make(value)
}

/// Metadata of a new object.
pub(super) fn metadata(body: &Value) -> Value {
    if body["metadata"].is_object() { body["metadata"].clone() } else { json!({}) }
}

/// What answers a deletion.
pub(super) fn deleted(id: &str, object: &str) -> Value {
    json!({"id": id, "object": object, "deleted": true})
}

/// A value, or this one if it is null.
pub(super) fn or(value: &Value, other: Value) -> Value {
    if value.is_null() { other } else { value.clone() }
}
