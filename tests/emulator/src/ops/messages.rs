//! `/threads/{thread_id}/messages`.

use openai_assistants::types::{Message, MessageCreateParams, MessageDeleted, MessageRole, MessageUpdateParams};
use serde_json::{Value, json};

use super::resources::{deleted, metadata, patched, store_ids, strings};
use super::{Call, stores};
use crate::error::Failure;
use crate::http::Reply;
use crate::memory::Stored;
use crate::state::{Kind, State, make, message_view, page, rest};

pub(super) fn list(call: &Call) -> Result<Reply, Failure> {
    let state = &mut *call.state();
    let messages = state.thread(call.input.id(0))?.messages.values();
    let run = call.input.query("run_id");
    let messages =
        messages.filter(|message| run.is_none_or(|run| message.run_id.as_ref().is_some_and(|id| *id == run)));
    page(messages.map(|message| &**message).collect(), &call.input, message_view).map(Reply::Json)
}

pub(super) fn create(call: &Call) -> Result<Reply, Failure> {
    let (_, body) = call.input.params::<MessageCreateParams>()?;
    let state = &mut *call.state();
    let thread = call.input.id(0);
    if let Some(active) = state.thread(thread)?.active_run() {
        let run = &active.run.id;
        return Err(Failure::invalid(format!("Can't add messages to {thread} while a run {run} is active.")));
    }
    let message = add(call, state, thread, &body)?;
    Ok(Reply::Json(rest(message_view(&message))))
}

/// Adds a message to a thread, and its attachments to the thread's tools.
pub(super) fn add(call: &Call, state: &mut State, thread: &str, body: &Value) -> Result<Message, Failure> {
    for attachment in body["attachments"].as_array().into_iter().flatten() {
        attach(call, state, thread, attachment)?;
    }
    let id = state.ids.next(Kind::Message);
    let now = call.now();
    let message: Message = make(json!({
        "id": id,
        "object": "thread.message",
        "created_at": now,
        "assistant_id": null,
        "thread_id": thread,
        "run_id": null,
        "status": "completed",
        "completed_at": now,
        "role": body["role"],
        "content": content(&body["content"]),
        "attachments": if body["attachments"].is_array() { body["attachments"].clone() } else { json!([]) },
        "metadata": metadata(body),
    }));
    let stored = state.memory.store(message.clone())?;
    state.thread(thread)?.messages.insert(id, stored);
    Ok(message)
}

/// Content as it is answered: text is an object, images have a detail.
fn content(given: &Value) -> Value {
    let text = |value: &Value| json!({"type": "text", "text": {"value": value, "annotations": []}});
    let Some(parts) = given.as_array() else { return json!([text(given)]) };
    let parts = parts.iter().map(|part| match part["type"].as_str() {
        Some("text") => text(&part["text"]),
        Some(kind) => {
            let mut part = part.clone();
            if part[kind]["detail"].is_null() {
                part[kind]["detail"] = "auto".into();
            }
            part
        }
        None => part.clone(),
    });
    Value::Array(parts.collect())
}

fn attach(call: &Call, state: &mut State, thread: &str, attachment: &Value) -> Result<(), Failure> {
    let source = &attachment["data_source"];
    let file = attachment["file_id"].as_str().unwrap_or_default().to_owned();
    if source.is_null() {
        state.file(&file)?;
    }
    for tool in attachment["tools"].as_array().into_iter().flatten() {
        let mut resources = json!(state.thread(thread)?.thread.tool_resources);
        if tool["type"] == "code_interpreter" && source.is_object() {
            let code = &mut resources["code_interpreter"];
            code["file_ids"] = strings(&code["file_ids"]).into();
            let mut sources = code["data_sources"].as_array().cloned().unwrap_or_default();
            sources.push(source.clone());
            code["data_sources"] = sources.into();
        } else if tool["type"] == "code_interpreter" {
            let mut files = strings(&resources["code_interpreter"]["file_ids"]);
            if files.contains(&file) {
                continue;
            }
            files.push(file.clone());
            resources["code_interpreter"]["file_ids"] = files.into();
        } else if let Some(store) = store_ids(&resources).first() {
            stores::put_file(state, &call.server.clock, store.as_str(), attachment, None)?;
        } else {
            let expiry = json!({"anchor": "last_active_at", "days": 7});
            let body = match source.is_object() {
                true => json!({"configuration": {"data_sources": [source]}, "expires_after": expiry}),
                false => json!({"file_ids": [file], "expires_after": expiry}),
            };
            let store = stores::make_store(state, &call.server.clock, &body)?;
            resources["file_search"] = json!({ "vector_store_ids": [store] });
        }
        let thread = &mut state.thread(thread)?.thread;
        thread.tool_resources = make(resources);
        thread.settle()?;
    }
    Ok(())
}

/// The words of the newest message of the user.
pub(crate) fn last_words(messages: &indexmap::IndexMap<String, Stored<Message>>) -> String {
    let newest = messages.values().rev().find(|message| message.role == MessageRole::User);
    let content = newest.map(|message| json!(message.content)).unwrap_or_default();
    let texts = content.as_array().into_iter().flatten().filter_map(|part| part["text"]["value"].as_str());
    texts.collect::<Vec<_>>().join("\n")
}

fn find<'a>(state: &'a mut State, call: &Call) -> Result<&'a mut Stored<Message>, Failure> {
    let id = call.input.id(1);
    let thread = state.thread(call.input.id(0))?;
    thread.messages.get_mut(id).ok_or_else(|| Failure::not_found("message", id))
}

pub(super) fn retrieve(call: &Call) -> Result<Reply, Failure> {
    Ok(Reply::Json(rest(message_view(find(&mut call.state(), call)?))))
}

pub(super) fn update(call: &Call) -> Result<Reply, Failure> {
    let (_, body) = call.input.params::<MessageUpdateParams>()?;
    let state = &mut *call.state();
    let message = find(state, call)?;
    **message = patched(&**message, &body);
    message.settle()?;
    Ok(Reply::Json(rest(message_view(message))))
}

pub(super) fn delete(call: &Call) -> Result<Reply, Failure> {
    let state = &mut *call.state();
    let id = find(state, call)?.id.to_string();
    state.thread(call.input.id(0))?.messages.shift_remove(&id);
    Ok(Reply::Json(rest(make::<MessageDeleted>(deleted(&id, "thread.message.deleted")))))
}
