//! Details of the wire that the generated types leave open: which members are there although they are null.

use openai_assistants::types::{AssistantStreamEvent, Message};
use serde::Serialize;
use serde_json::Value;

/// Object and the members that are always written.
const NULLS: &[(&str, &[&str])] = &[
    ("assistant", &["reasoning_effort"]),
    ("file", &["expires_at", "status_details"]),
    ("vector_store", &["description", "expires_after", "expires_at"]),
    ("thread.run", &["reasoning_effort"]),
    ("thread.run.step", &["expires_at"]),
];

/// What a message has in events only.
const STREAMED_MESSAGE: &[&str] = &["status", "incomplete_details", "completed_at", "incomplete_at"];

/// An object in the body of a response.
pub(crate) fn rest(object: impl Serialize) -> Value {
    let mut value = serde_json::to_value(object).unwrap_or_default();
    fill(&mut value);
    value
}

/// A message in the body of a response: it has no status there.
pub(crate) fn message_view(message: &Message) -> Message {
    let mut message = message.clone();
    message.status = None;
    message.incomplete_details = None;
    message.completed_at = None;
    message.incomplete_at = None;
    message
}

/// The data of an event.
pub(crate) fn streamed(event: &AssistantStreamEvent) -> Value {
    let mut data = serde_json::to_value(event).unwrap_or_default()["data"].take();
    fill(&mut data);
    if data["object"] == "thread.message" {
        add(&mut data, STREAMED_MESSAGE);
    }
    // The first delta of a function call, which has its name, has `null` as its output.
    let calls = data.pointer_mut("/delta/step_details/tool_calls").and_then(Value::as_array_mut);
    for function in calls.into_iter().flatten().filter_map(|call| call.get_mut("function")) {
        if function["name"].is_string() {
            add(function, &["output"]);
        }
    }
    data
}

fn fill(value: &mut Value) {
    let names = NULLS.iter().find(|(object, _)| value["object"] == *object);
    if let Some((_, names)) = names {
        add(value, names);
    }
    if value["object"] == "thread.run" {
        trim_action(&mut value["required_action"]);
    }
}

/// The generated types write what they require: outputs where approvals are asked for, and a function in the call of
/// another tool.
fn trim_action(action: &mut Value) {
    let Some(action) = action.as_object_mut() else { return };
    if action["type"] != "submit_tool_outputs" {
        action.remove("submit_tool_outputs");
    }
    let calls = action.get_mut("submit_tool_outputs").and_then(|outputs| outputs["tool_calls"].as_array_mut());
    for call in calls.into_iter().flatten().filter(|call| call["type"] != "function") {
        call.as_object_mut().and_then(|call| call.remove("function"));
    }
}

fn add(value: &mut Value, names: &[&str]) {
    if let Some(object) = value.as_object_mut() {
        for name in names {
            object.entry(*name).or_insert(Value::Null);
        }
    }
}
