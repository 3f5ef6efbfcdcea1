//! `/threads/{thread_id}/runs`, and `/threads/runs`.

use std::sync::Arc;

use openai_assistants::types::{
    AssistantStreamEvent, Run, RunCreateParams, RunStep, RunSubmitToolOutputsParams, RunUpdateParams,
    ThreadCreateAndRunParams,
};
use serde_json::{Value, json};

use super::resources::{merge, metadata, or, patched, resources, store_ids, tools};
use super::{Call, messages, store_files, threads};
use crate::error::Failure;
use crate::http::Reply;
use crate::run::{Control, start};
use crate::script::Turn;
use crate::state::{Kind, RunEntry, State, has_ended, make, page, rest};

/// What has to be asked for to see the texts that a search found.
const CONTENT: &str = "step_details.tool_calls[*].file_search.results[*].content";

/// What a run waits for whose calls need approvals.
const APPROVAL: &str = "submit_tool_approval";
/// Calls that are answered with a screenshot.
const COMPUTER: &str = "computer_use_preview";

pub(super) fn list(call: &Call) -> Result<Reply, Failure> {
    let state = &mut *call.state();
    let runs = state.thread(call.input.id(0))?.runs.values().map(|entry| &*entry.run);
    page(runs.collect(), &call.input, Clone::clone).map(Reply::Json)
}

pub(super) fn create(call: &Call) -> Result<Reply, Failure> {
    let (_, body) = call.input.params::<RunCreateParams>()?;
    let state = &mut *call.state();
    let thread = call.input.id(0);
    if let Some(active) = state.thread(thread)?.active_run() {
        let run = &active.run.id;
        return Err(Failure::invalid(format!("Thread {thread} already has an active run {run}.")));
    }
    begin(call, state, thread, &body, false)
}

pub(super) fn create_with_thread(call: &Call) -> Result<Reply, Failure> {
    let (_, body) = call.input.params::<ThreadCreateAndRunParams>()?;
    let state = &mut *call.state();
    state.assistant(body["assistant_id"].as_str().unwrap_or_default())?;
    let thread = threads::add(call, state, &body["thread"])?.id.to_string();
    begin(call, state, &thread, &body, true).inspect_err(|_| drop(state.threads.shift_remove(&thread)))
}

/// Makes a run, and lets a task work on it.
fn begin(call: &Call, state: &mut State, thread: &str, body: &Value, new_thread: bool) -> Result<Reply, Failure> {
    let assistant = json!(state.assistant(body["assistant_id"].as_str().unwrap_or_default())?);
    for message in body["additional_messages"].as_array().into_iter().flatten() {
        messages::add(call, state, thread, message)?;
    }
    let tools = if body["tools"].is_array() { tools(&body["tools"]) } else { assistant["tools"].clone() };
    // Resources of this request alone come before those of the thread and the assistant.
    let given = resources(state, &call.server.clock, None, &body["tool_resources"])?;
    let mut effective = assistant["tool_resources"].clone();
    merge(&mut effective, &json!(state.thread(thread)?.thread.tool_resources));
    merge(&mut effective, &given);
    let mut stores = store_ids(&json!(state.thread(thread)?.thread.tool_resources));
    stores.extend(store_ids(&assistant["tool_resources"]));
    stores.extend(store_ids(&given));
    let instructions = match body["additional_instructions"].as_str() {
        Some(more) => {
            let base = body["instructions"].as_str().or(assistant["instructions"].as_str()).unwrap_or_default();
            format!("{base} {more}").trim().into()
        }
        None => or(&body["instructions"], assistant["instructions"].clone()),
    };
    let now = call.now();
    let lifetime = i64::try_from(call.server.run_lifetime.as_secs()).unwrap_or(i64::MAX / 2);
    let run: Run = make(json!({
        "id": state.ids.next(Kind::Run),
        "object": "thread.run",
        "created_at": now,
        "assistant_id": assistant["id"],
        "thread_id": thread,
        "status": "queued",
        "started_at": null,
        "expires_at": now + lifetime,
        "cancelled_at": null,
        "failed_at": null,
        "completed_at": null,
        "required_action": null,
        "last_error": null,
        "model": or(&body["model"], assistant["model"].clone()),
        "instructions": instructions,
        "tools": tools,
        "tool_resources": given,
        "metadata": metadata(body),
        "temperature": or(&body["temperature"], assistant["temperature"].clone()),
        "top_p": or(&body["top_p"], assistant["top_p"].clone()),
        "reasoning_effort": or(&body["reasoning_effort"], assistant["reasoning_effort"].clone()),
        "max_completion_tokens": body["max_completion_tokens"],
        "max_prompt_tokens": body["max_prompt_tokens"],
        "truncation_strategy": or(&body["truncation_strategy"], json!({"type": "auto", "last_messages": null})),
        "incomplete_details": null,
        "usage": null,
        "response_format": or(&body["response_format"], assistant["response_format"].clone()),
        "tool_choice": or(&body["tool_choice"], json!("auto")),
        "parallel_tool_calls": body["parallel_tool_calls"].as_bool().unwrap_or(true),
    }));
    let control = Arc::new(Control::new(&call.server.memory));
    let stored = state.memory.store(run.clone())?;
    let events = (body["stream"] == true).then(|| control.listen());
    let entry = state.thread(thread)?;
    let name = assistant["name"].as_str().unwrap_or_default();
    let turn = Turn::new(&run, name, messages::last_words(&entry.messages), stores, effective["mcp"].take());
    if new_thread {
        control.emit(AssistantStreamEvent::ThreadCreated { data: (*entry.thread).clone(), enabled: None });
    }
    control.emit(AssistantStreamEvent::ThreadRunCreated(Box::new(run.clone())));
    control.emit(AssistantStreamEvent::ThreadRunQueued(Box::new(run.clone())));
    let steps = indexmap::IndexMap::new();
    entry.runs.insert(
        run.id.to_string(),
        RunEntry { run: stored, steps, pending_usage: None, approvals: Value::Null, control: Arc::clone(&control) },
    );
    start(&call.server, &run, turn, control);
    Ok(events.map_or_else(|| Reply::Json(rest(run)), Reply::Events))
}

pub(super) fn retrieve(call: &Call) -> Result<Reply, Failure> {
    let state = &mut *call.state();
    let run = rest(&state.run(call.input.id(0), call.input.id(1))?.run);
    Ok(store_files::pending(run, call))
}

pub(super) fn update(call: &Call) -> Result<Reply, Failure> {
    let (_, body) = call.input.params::<RunUpdateParams>()?;
    let state = &mut *call.state();
    let run = &mut state.run(call.input.id(0), call.input.id(1))?.run;
    **run = patched(&**run, &body);
    run.settle()?;
    Ok(Reply::Json(rest(&*run)))
}

pub(super) fn cancel(call: &Call) -> Result<Reply, Failure> {
    let state = &mut *call.state();
    let entry = state.run(call.input.id(0), call.input.id(1))?;
    if has_ended(&entry.run) || entry.run.status.as_str() == "cancelling" {
        return Err(Failure::invalid(format!("Cannot cancel run with status '{}'.", entry.run.status)));
    }
    entry.run.status = make("cancelling".into());
    entry.control.emit(AssistantStreamEvent::ThreadRunCancelling(Box::new((*entry.run).clone())));
    entry.control.cancel();
    Ok(Reply::Json(rest(&entry.run)))
}

pub(super) fn submit_tool_outputs(call: &Call) -> Result<Reply, Failure> {
    let (_, body) = call.input.params::<RunSubmitToolOutputsParams>()?;
    let state = &mut *call.state();
    let now = call.now();
    let entry = state.run(call.input.id(0), call.input.id(1))?;
    if entry.run.status.as_str() != "requires_action" {
        let mut message = format!("Runs in status \"{}\" do not accept tool outputs.", entry.run.status);
        if let Some(error) = &entry.run.last_error {
            message = format!("{message} {}", error.message);
        }
        return Err(Failure::invalid(message));
    }
    let action = json!(entry.run.required_action);
    let asks_for_approval = action["type"] == APPROVAL;
    let (kind, member, noun) = match asks_for_approval {
        true => (APPROVAL, "tool_approvals", "tool approvals"),
        false => ("submit_tool_outputs", "tool_outputs", "tool outputs"),
    };
    let ids = |calls: &Value, key: &str| -> Vec<String> {
        calls.as_array().into_iter().flatten().filter_map(|call| call[key].as_str()).map(str::to_owned).collect()
    };
    let (wanted, given) = (ids(&action[kind]["tool_calls"], "id"), ids(&body[member], "tool_call_id"));
    if wanted.iter().any(|id| !given.contains(id)) || given.iter().any(|id| !wanted.contains(id)) {
        let quoted = |ids: &[String]| ids.iter().map(|id| format!("'{id}'")).collect::<Vec<_>>().join(", ");
        let message = format!("Expected {noun} for call_ids [{}], got [{}]", quoted(&wanted), quoted(&given));
        return Err(Failure::invalid(message));
    }
    let events = (body["stream"] == true).then(|| entry.control.listen());
    if asks_for_approval {
        // The calls are still to be made.
        entry.approvals = body["tool_approvals"].clone();
    } else if let Some(step) = entry.steps.values_mut().rev().find(|step| step.status.as_str() == "in_progress") {
        complete(step, &body["tool_outputs"], entry.pending_usage.take(), now);
        step.settle()?;
        entry.control.emit(AssistantStreamEvent::ThreadRunStepCompleted(Box::new((**step).clone())));
    }
    entry.run.status = make("queued".into());
    entry.run.required_action = None;
    entry.control.emit(AssistantStreamEvent::ThreadRunQueued(Box::new((*entry.run).clone())));
    entry.control.resume();
    Ok(events.map_or_else(|| Reply::Json(rest(&entry.run)), Reply::Events))
}

/// Completes the step whose function calls have been answered.
fn complete(step: &mut RunStep, outputs: &Value, usage: Option<Value>, now: i64) {
    let mut details = json!(step.step_details);
    for call in details["tool_calls"].as_array_mut().into_iter().flatten() {
        let output = outputs.as_array().into_iter().flatten().find(|output| output["tool_call_id"] == call["id"]);
        if call["type"] == COMPUTER {
            let details = &mut call[COMPUTER];
            details["output"] = output.map_or(json!({}), |output| output["output"].clone());
            let checks = output.map_or(Value::Null, |output| output["acknowledged_safety_checks"].clone());
            details["acknowledged_safety_checks"] = or(&checks, json!([]));
            continue;
        }
        call["function"]["output"] = output.map_or(json!(""), |output| or(&output["output"], json!("")));
    }
    step.step_details = make(details);
    step.status = make("completed".into());
    step.completed_at = Some(now);
    step.usage = usage.map(make);
}

/// A step as it is answered: texts that a search found only on request, no deadline once it is over.
fn shown(step: &RunStep, call: &Call) -> RunStep {
    let mut step = step.clone();
    if step.status.as_str() != "in_progress" {
        step.expires_at = None;
    }
    if call.input.includes(CONTENT) {
        return step;
    }
    let mut details = json!(step.step_details);
    for call in details["tool_calls"].as_array_mut().into_iter().flatten() {
        for result in call["file_search"]["results"].as_array_mut().into_iter().flatten() {
            result.as_object_mut().and_then(|result| result.remove("content"));
        }
    }
    step.step_details = make(details);
    step
}

pub(super) fn steps(call: &Call) -> Result<Reply, Failure> {
    let state = &mut *call.state();
    let steps = state.run(call.input.id(0), call.input.id(1))?.steps.values().map(|step| &**step);
    page(steps.collect(), &call.input, |step| shown(step, call)).map(Reply::Json)
}

pub(super) fn step(call: &Call) -> Result<Reply, Failure> {
    let state = &mut *call.state();
    let id = call.input.id(2);
    let entry = state.run(call.input.id(0), call.input.id(1))?;
    let step = entry.steps.get(id).ok_or_else(|| Failure::not_found("run step", id))?;
    Ok(Reply::Json(rest(shown(step, call))))
}
