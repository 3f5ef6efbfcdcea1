//! Deltas into steps.

use serde_json::Value;

use super::merge::{self, Far, Gaps};
use crate::ext::calls;
use crate::json::{Object, has_member, set_member};
use crate::runs::RunUpdate;
use crate::types::{
    CodeInterpreterOutput, CodeInterpreterOutputDelta, CodeInterpreterToolCall,
    CodeInterpreterToolCallCodeInterpreterImage, CodeInterpreterToolCallCodeInterpreterLogs,
    CodeInterpreterToolCallDelta, FileSearchToolCall, FileSearchToolCallDelta, FunctionToolCall, FunctionToolCallDelta,
    MessageCreationStepDetails, RunStep, RunStepDelta, RunStepType, StepDetails, StepDetailsDelta, ToolCall,
    ToolCallDelta, ToolCallsStepDetails,
};
#[cfg(feature = "foundry")]
use crate::types::{McpToolCall, ToolCallDeltaObject};

/// Where the deltas of a step went: the calls that were last written to, and the index that each was sent with. Some
/// servers use index 0 for every call, and send its ID once.
#[derive(Clone, Debug, Default)]
pub(super) struct Calls {
    /// The latest one last.
    written: Vec<(Option<i64>, usize)>,
}

impl Calls {
    fn note(&mut self, stated: Option<i64>, place: usize) {
        self.written.retain(|(other, _)| *other != stated);
        if self.written.len() == LOOK_BACK {
            self.written.remove(0);
        }
        self.written.push((stated, place));
    }

    /// The place of the call that was written last, with this index or any.
    fn last(&self, stated: Option<i64>) -> Option<usize> {
        let is_it = |(other, _): &&(Option<i64>, usize)| stated.is_none() || stated == *other;
        self.written.iter().rev().find(is_it).map(|(_, place)| *place)
    }
}

/// Merges a delta; what it adds is appended to `updates`.
pub(super) fn merge_step(
    step: &mut RunStep,
    written: &mut Calls,
    delta: &RunStepDelta,
    updates: &mut Vec<RunUpdate>,
    gaps: &mut Gaps,
) {
    merge::extra(step.table().names, &mut step.extra, &delta.extra, gaps);
    let is_empty = matches!(&step.step_details, StepDetails::Unknown(value) if value.is_null());
    #[cfg(feature = "foundry")]
    let calls = delta.step_details.as_ref().and_then(as_tool_calls);
    #[cfg(not(feature = "foundry"))]
    let calls: Option<StepDetailsDelta> = None;
    match calls.as_ref().or(delta.step_details.as_ref()) {
        Some(StepDetailsDelta::MessageCreation(delta)) => {
            if is_empty {
                step.step_details = MessageCreationStepDetails::default().into();
                set_type(step, RunStepType::MessageCreation);
            }
            let StepDetails::MessageCreation(details) = &mut step.step_details else { return };
            merge::extra(details.table().names, &mut details.extra, &delta.extra, gaps);
            if let Some(delta) = &delta.message_creation {
                merge::set(&mut details.message_creation.message_id, delta.message_id.as_ref());
                merge::extra(
                    details.message_creation.table().names,
                    &mut details.message_creation.extra,
                    &delta.extra,
                    gaps,
                );
            }
        }
        Some(StepDetailsDelta::ToolCalls(delta)) => {
            if is_empty {
                step.step_details = ToolCallsStepDetails::default().into();
                set_type(step, RunStepType::ToolCalls);
            }
            let StepDetails::ToolCalls(details) = &mut step.step_details else { return };
            merge::extra(details.table().names, &mut details.extra, &delta.extra, gaps);
            for delta in delta.tool_calls.iter().flatten() {
                let Some((index, is_new)) = merge_call(&mut details.tool_calls, written, delta, gaps) else { continue };
                let step_id = step.id.clone();
                updates.push(match details.tool_calls.get(index) {
                    Some(call) if is_new => RunUpdate::ToolCallCreated { step_id, index, call: Box::new(call.clone()) },
                    _ => RunUpdate::ToolCallDelta { step_id, index, delta: Box::new(delta.clone()) },
                });
            }
        }
        Some(StepDetailsDelta::Unknown(delta)) => match &mut step.step_details {
            StepDetails::Unknown(details) if details.is_null() => *details = merge::without_index(delta),
            StepDetails::Unknown(details) => merge::json("step_details", details, delta, gaps),
            _ => {}
        },
        // They have become calls above.
        #[cfg(feature = "foundry")]
        Some(StepDetailsDelta::Mcp(_) | StepDetailsDelta::OpenApi(_)) => {}
        None => {}
    }
}

/// Calls that stream under the name of their tool, as what steps have: one list of calls.
#[cfg(feature = "foundry")]
fn as_tool_calls(delta: &StepDetailsDelta) -> Option<StepDetailsDelta> {
    let (calls, extra): (Vec<ToolCallDelta>, _) = match delta {
        StepDetailsDelta::Mcp(delta) => {
            (delta.tool_calls.iter().flatten().cloned().map(Into::into).collect(), &delta.extra)
        }
        StepDetailsDelta::OpenApi(delta) => {
            (delta.tool_calls.iter().flatten().cloned().map(Into::into).collect(), &delta.extra)
        }
        _ => return None,
    };
    let object = ToolCallDeltaObject { tool_calls: Some(calls), extra: extra.clone(), ..Default::default() };
    Some(object.into())
}

/// The type is set once.
fn set_type(step: &mut RunStep, kind: RunStepType) {
    if step.r#type.as_str().is_empty() {
        step.r#type = kind;
    }
}

/// Returns the index of the call, and whether it is new.
fn merge_call(
    calls: &mut Vec<ToolCall>,
    written: &mut Calls,
    delta: &ToolCallDelta,
    gaps: &mut Gaps,
) -> Option<(usize, bool)> {
    let (stated, index) = place_of(calls, written, delta);
    let (index, call) = merge::slot(calls, index, Far::Last, gaps)?;
    if stated.is_some() || written.last(None) != Some(index) {
        written.note(stated, index);
    }
    let is_new = matches!(call, ToolCall::Unknown(value) if value.is_null());
    let typed = if is_new { typed(delta) } else { None };
    let delta = typed.as_ref().unwrap_or(delta);
    match delta {
        ToolCallDelta::Function(delta) => {
            if is_new {
                *call = FunctionToolCall::default().into();
            }
            let ToolCall::Function(call) = call else { return None };
            merge_function(call, delta, gaps);
        }
        ToolCallDelta::CodeInterpreter(delta) => {
            if is_new {
                *call = CodeInterpreterToolCall::default().into();
            }
            let ToolCall::CodeInterpreter(call) = call else { return None };
            merge_code(call, delta, gaps);
        }
        ToolCallDelta::FileSearch(delta) => {
            if is_new {
                *call = FileSearchToolCall::default().into();
            }
            let ToolCall::FileSearch(call) = call else { return None };
            merge_search(call, delta, gaps);
        }
        #[cfg(feature = "foundry")]
        ToolCallDelta::Mcp(delta) => {
            if is_new {
                *call = McpToolCall::default().into();
            }
            let ToolCall::Mcp(call) = call else { return None };
            merge::set(&mut call.id, delta.id.as_ref());
            merge::append(&mut call.arguments, delta.arguments.as_deref());
            merge::extra(call.table().names, &mut call.extra, &delta.extra, gaps);
        }
        // Calls of other tools come in few pieces.
        #[cfg(feature = "foundry")]
        ToolCallDelta::AzureAiSearch(_)
        | ToolCallDelta::AzureFunction(_)
        | ToolCallDelta::BingCustomSearch(_)
        | ToolCallDelta::BingGrounding(_)
        | ToolCallDelta::ComputerUse(_)
        | ToolCallDelta::ConnectedAgent(_)
        | ToolCallDelta::DeepResearch(_)
        | ToolCallDelta::FabricDataAgent(_)
        | ToolCallDelta::OpenApi(_)
        | ToolCallDelta::SharepointGrounding(_) => merge::whole("tool_calls", call, delta, gaps)?,
        ToolCallDelta::Unknown(value) => match call {
            ToolCall::Unknown(call) if call.is_null() => *call = merge::without_index(value),
            ToolCall::Unknown(call) => merge::json("tool_calls", call, value, gaps),
            call => match merge::type_of(call).and_then(|kind| merge::with_type(value, &kind)) {
                Some(ToolCallDelta::Unknown(_)) | None => return None,
                Some(delta) => match (call, &delta) {
                    (ToolCall::Function(call), ToolCallDelta::Function(delta)) => merge_function(call, delta, gaps),
                    (ToolCall::CodeInterpreter(call), ToolCallDelta::CodeInterpreter(delta)) => {
                        merge_code(call, delta, gaps)
                    }
                    (ToolCall::FileSearch(call), ToolCallDelta::FileSearch(delta)) => merge_search(call, delta, gaps),
                    #[cfg(feature = "foundry")]
                    (call, delta) => merge::whole("tool_calls", call, delta, gaps)?,
                    #[cfg(not(feature = "foundry"))]
                    _ => return None,
                },
            },
        },
    }
    Some((index, is_new))
}

/// How many calls are searched for an ID. Each delta of an event may look for another one.
const LOOK_BACK: usize = 128;

/// A delta without a type, as what it has a member of.
fn typed(delta: &ToolCallDelta) -> Option<ToolCallDelta> {
    let ToolCallDelta::Unknown(value) = delta else { return None };
    let kinds = ["function", "code_interpreter", "file_search"];
    let kind = kinds.into_iter().find(|kind| value.get(kind).is_some())?;
    let typed = merge::with_type::<ToolCallDelta>(value, kind)?;
    (!matches!(typed, ToolCallDelta::Unknown(_))).then_some(typed)
}

/// The index of a delta, and its place: the index, unless the call at that place has another ID. Some servers use
/// index 0 for every call, and distinguish them by their IDs. A delta without an ID belongs to the call that was last
/// written to with its index, and one without an index to the call that was last written to.
fn place_of(there: &[ToolCall], written: &Calls, delta: &ToolCallDelta) -> (Option<i64>, i64) {
    let (index, id) = calls!(
        delta; ToolCallDelta,
        delta => (Some(delta.index), delta.id.as_ref().map(|id| id.as_str())),
        delta => (merge::index(delta), delta.get("id").and_then(Value::as_str))
    );
    (index, place(there, written, index, id).or(index).unwrap_or(0))
}

fn place(calls: &[ToolCall], written: &Calls, index: Option<i64>, id: Option<&str>) -> Option<i64> {
    let Some(id) = id.filter(|id| !id.is_empty()) else {
        return written.last(index).and_then(|place| i64::try_from(place).ok());
    };
    let index = index.unwrap_or(0);
    let there = usize::try_from(index).ok().and_then(|index| calls.get(index)).and_then(ToolCall::id);
    if merge::is_near(index, calls.len()) && there.is_none_or(|there| there == id) {
        return Some(index);
    }
    let place = calls.iter().rev().take(LOOK_BACK).position(|call| call.id() == Some(id));
    let place = place.map_or(calls.len(), |back| calls.len() - 1 - back);
    i64::try_from(place).ok()
}

fn merge_function(call: &mut FunctionToolCall, delta: &FunctionToolCallDelta, gaps: &mut Gaps) {
    merge::set(&mut call.id, delta.id.as_ref());
    merge::extra(call.table().names, &mut call.extra, &delta.extra, gaps);
    if let Some(delta) = &delta.function {
        merge::name(&mut call.function.name, delta.name.as_deref());
        merge::append(&mut call.function.arguments, delta.arguments.as_deref());
        merge::append_optional(&mut call.function.output, delta.output.as_deref());
        merge::extra(call.function.table().names, &mut call.function.extra, &delta.extra, gaps);
    }
}

fn merge_code(call: &mut CodeInterpreterToolCall, delta: &CodeInterpreterToolCallDelta, gaps: &mut Gaps) {
    merge::set(&mut call.id, delta.id.as_ref());
    merge::extra(call.table().names, &mut call.extra, &delta.extra, gaps);
    if let Some(delta) = &delta.code_interpreter {
        merge::append(&mut call.code_interpreter.input, delta.input.as_deref());
        merge::extra(call.code_interpreter.table().names, &mut call.code_interpreter.extra, &delta.extra, gaps);
        for output in delta.outputs.iter().flatten() {
            merge_output(&mut call.code_interpreter.outputs, output, gaps);
        }
    }
}

fn merge_output(outputs: &mut Vec<CodeInterpreterOutput>, delta: &CodeInterpreterOutputDelta, gaps: &mut Gaps) {
    let index = match delta {
        CodeInterpreterOutputDelta::Logs(delta) => delta.index,
        CodeInterpreterOutputDelta::Image(delta) => delta.index,
        CodeInterpreterOutputDelta::Unknown(value) => merge::index_or_first(value),
    };
    let Some((_, output)) = merge::slot(outputs, index, Far::Last, gaps) else { return };
    let is_empty = matches!(output, CodeInterpreterOutput::Unknown(value) if value.is_null());
    match delta {
        CodeInterpreterOutputDelta::Logs(delta) => {
            if is_empty {
                *output = CodeInterpreterToolCallCodeInterpreterLogs::default().into();
            }
            let CodeInterpreterOutput::Logs(output) = output else { return };
            merge::append(&mut output.logs, delta.logs.as_deref());
            merge::extra(output.table().names, &mut output.extra, &delta.extra, gaps);
        }
        CodeInterpreterOutputDelta::Image(delta) => {
            if is_empty {
                *output = CodeInterpreterToolCallCodeInterpreterImage::default().into();
            }
            let CodeInterpreterOutput::Image(output) = output else { return };
            merge::extra(output.table().names, &mut output.extra, &delta.extra, gaps);
            if let Some(delta) = &delta.image {
                merge::set(&mut output.image.file_id, delta.file_id.as_ref());
                merge::extra(output.image.table().names, &mut output.image.extra, &delta.extra, gaps);
            }
        }
        CodeInterpreterOutputDelta::Unknown(value) => match output {
            CodeInterpreterOutput::Unknown(output) if output.is_null() => *output = merge::without_index(value),
            CodeInterpreterOutput::Unknown(output) => merge::json("outputs", output, value, gaps),
            _ => {}
        },
    }
}

/// A search comes in one piece: each member replaces what was there, unless it is an empty list or null.
fn merge_search(call: &mut FileSearchToolCall, delta: &FileSearchToolCallDelta, gaps: &mut Gaps) {
    merge::set(&mut call.id, delta.id.as_ref());
    merge::extra(call.table().names, &mut call.extra, &delta.extra, gaps);
    for (name, value) in &delta.file_search {
        let is_blank = value.is_null() || value.as_array().is_some_and(Vec::is_empty);
        if !(is_blank && has_member(&call.file_search, name)) {
            set_member(&mut call.file_search, name, value);
        }
    }
}
