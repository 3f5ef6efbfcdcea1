//! `/assistants`.

use openai_assistants::types::{Assistant, AssistantCreateParams, AssistantDeleted, AssistantUpdateParams};
use serde_json::json;

use super::Call;
use super::resources::{deleted, metadata, or, patched, resources, tools};
use crate::error::Failure;
use crate::http::Reply;
use crate::state::{Kind, make, page, rest};

pub(super) fn list(call: &Call) -> Result<Reply, Failure> {
    let state = call.state();
    let assistants = state.assistants.values().map(|assistant| &**assistant);
    page(assistants.collect(), &call.input, Clone::clone).map(Reply::Json)
}

pub(super) fn create(call: &Call) -> Result<Reply, Failure> {
    let (_, body) = call.input.params::<AssistantCreateParams>()?;
    let state = &mut *call.state();
    let tools = tools(&body["tools"]);
    let resources = resources(state, &call.server.clock, Some(&tools), &body["tool_resources"])?;
    let id = state.ids.next(Kind::Assistant);
    let assistant: Assistant = make(json!({
        "id": id,
        "object": "assistant",
        "created_at": call.now(),
        "name": body["name"],
        "description": body["description"],
        "model": body["model"],
        "instructions": body["instructions"],
        "tools": tools,
        "top_p": or(&body["top_p"], json!(1.0)),
        "temperature": or(&body["temperature"], json!(1.0)),
        "reasoning_effort": body["reasoning_effort"],
        "tool_resources": resources,
        "metadata": metadata(&body),
        "response_format": or(&body["response_format"], json!("auto")),
    }));
    let stored = state.memory.store(assistant.clone())?;
    state.assistants.insert(id, stored);
    Ok(Reply::Json(rest(assistant)))
}

pub(super) fn retrieve(call: &Call) -> Result<Reply, Failure> {
    Ok(Reply::Json(rest(call.state().assistant(call.input.id(0))?)))
}

pub(super) fn update(call: &Call) -> Result<Reply, Failure> {
    let (_, mut body) = call.input.params::<AssistantUpdateParams>()?;
    let state = &mut *call.state();
    let id = call.input.id(0);
    state.assistant(id)?;
    if body["tools"].is_array() {
        body["tools"] = tools(&body["tools"]);
    }
    if body["tool_resources"].is_object() {
        let given = resources(state, &call.server.clock, None, &body["tool_resources"])?;
        let mut all = json!(state.assistant(id)?.tool_resources);
        super::resources::merge(&mut all, &given);
        body["tool_resources"] = all;
    }
    let assistant = state.assistant(id)?;
    **assistant = patched(&**assistant, &body);
    assistant.settle()?;
    Ok(Reply::Json(rest(assistant)))
}

pub(super) fn delete(call: &Call) -> Result<Reply, Failure> {
    let id = call.input.id(0);
    call.state().assistants.shift_remove(id).ok_or_else(|| Failure::not_found("assistant", id))?;
    Ok(Reply::Json(rest(make::<AssistantDeleted>(deleted(id, "assistant.deleted")))))
}
