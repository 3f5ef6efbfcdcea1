//! `/threads`.

use indexmap::IndexMap;
use openai_assistants::types::{Thread, ThreadCreateParams, ThreadDeleted, ThreadUpdateParams};
use serde_json::{Value, json};

use super::Call;
use super::resources::{deleted, merge, metadata, patched, resources};
use crate::error::Failure;
use crate::http::Reply;
use crate::ops::messages;
use crate::state::{Kind, State, ThreadEntry, make, page, rest};

pub(super) fn list(call: &Call) -> Result<Reply, Failure> {
    let state = call.state();
    let threads = state.threads.values().map(|entry| &*entry.thread);
    page(threads.collect(), &call.input, Clone::clone).map(Reply::Json)
}

pub(super) fn create(call: &Call) -> Result<Reply, Failure> {
    let (_, body) = call.input.params::<ThreadCreateParams>()?;
    let thread = add(call, &mut call.state(), &body)?;
    Ok(Reply::Json(rest(thread)))
}

/// Makes a thread with its first messages.
pub(super) fn add(call: &Call, state: &mut State, body: &Value) -> Result<Thread, Failure> {
    let resources = resources(state, &call.server.clock, None, &body["tool_resources"])?;
    let id = state.ids.next(Kind::Thread);
    let thread: Thread = make(json!({
        "id": id,
        "object": "thread",
        "created_at": call.now(),
        "metadata": metadata(body),
        "tool_resources": resources,
    }));
    let thread = state.memory.store(thread)?;
    state.threads.insert(id.clone(), ThreadEntry { thread, messages: IndexMap::new(), runs: IndexMap::new() });
    for message in body["messages"].as_array().into_iter().flatten() {
        if let Err(failure) = messages::add(call, state, &id, message) {
            state.threads.shift_remove(&id);
            return Err(failure);
        }
    }
    Ok((*state.thread(&id)?.thread).clone())
}

pub(super) fn retrieve(call: &Call) -> Result<Reply, Failure> {
    Ok(Reply::Json(rest(&call.state().thread(call.input.id(0))?.thread)))
}

pub(super) fn update(call: &Call) -> Result<Reply, Failure> {
    let (_, mut body) = call.input.params::<ThreadUpdateParams>()?;
    let state = &mut *call.state();
    let id = call.input.id(0);
    state.thread(id)?;
    if body["tool_resources"].is_object() {
        let given = resources(state, &call.server.clock, None, &body["tool_resources"])?;
        let mut all = json!(state.thread(id)?.thread.tool_resources);
        merge(&mut all, &given);
        body["tool_resources"] = all;
    }
    let entry = state.thread(id)?;
    *entry.thread = patched(&*entry.thread, &body);
    entry.thread.settle()?;
    Ok(Reply::Json(rest(&entry.thread)))
}

pub(super) fn delete(call: &Call) -> Result<Reply, Failure> {
    let id = call.input.id(0);
    let state = &mut *call.state();
    let entry = state.threads.shift_remove(id).ok_or_else(|| Failure::not_found("thread", id))?;
    for run in entry.runs.values() {
        run.control.cancel();
    }
    Ok(Reply::Json(rest(make::<ThreadDeleted>(deleted(id, "thread.deleted")))))
}
