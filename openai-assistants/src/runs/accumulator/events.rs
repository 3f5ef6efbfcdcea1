//! Applies each kind of event to the snapshots.

use super::RunState;
use super::merge::Gaps;
use super::message::merge_message;
use super::step::merge_step;
use crate::json::Json;
use crate::runs::RunUpdate;
use crate::types::{
    AssistantStreamEvent, Message, MessageContent, MessageDeltaEvent, MessageRole, MessageStatus, Run, RunStatus,
    RunStep, RunStepDeltaEvent, RunStepStatus, StepDetails,
};

/// The maximum length of an ID, since each update of an event contains it. No server creates IDs as long as this.
const MAX_ID: usize = 512;

/// Whether the message or step that an event is about has such an id.
pub(super) fn has_long_id(event: &AssistantStreamEvent) -> bool {
    use AssistantStreamEvent as E;
    let id = match event {
        E::ThreadMessageCreated(message)
        | E::ThreadMessageInProgress(message)
        | E::ThreadMessageCompleted(message)
        | E::ThreadMessageIncomplete(message) => message.id.as_str(),
        E::ThreadMessageDelta(delta) => delta.id.as_str(),
        E::ThreadRunStepCreated(step)
        | E::ThreadRunStepInProgress(step)
        | E::ThreadRunStepCompleted(step)
        | E::ThreadRunStepFailed(step)
        | E::ThreadRunStepCancelled(step)
        | E::ThreadRunStepExpired(step) => step.id.as_str(),
        E::ThreadRunStepDelta(delta) => delta.id.as_str(),
        _ => return false,
    };
    id.len() > MAX_ID
}

/// The prefix of the IDs of chat completions, which are not messages.
const COMPLETION: &str = "chatcmpl-";

impl RunState {
    /// Whether an event only has the form of one about a message. Some servers send the usage of a chat completion as
    /// `thread.message.in_progress` with a new ID, no thread, and no content. A message that is in progress has been
    /// created before, or is created by its first delta.
    pub(super) fn is_no_message(&self, event: &AssistantStreamEvent) -> bool {
        use AssistantStreamEvent as E;
        let Some(message) = event.message() else { return false };
        let is_blank = message.thread_id.as_str().is_empty() && message.content.is_empty();
        let is_named = matches!(event, E::ThreadMessageInProgress(_)) || message.id.as_str().starts_with(COMPLETION);
        is_blank && is_named && self.messages.place(message.id.as_str()).is_none()
    }

    /// The place of the message that completes under another id than it began with: the only one that is open.
    fn renamed(&mut self, message: &Message) -> Option<usize> {
        let place = self.messages.only_open()?;
        let open = self.messages.items().get(place)?;
        let is_same_run = match (&open.run_id, &message.run_id) {
            (Some(open), Some(other)) => open == other || open.as_str().is_empty() || other.as_str().is_empty(),
            _ => true,
        };
        if !is_same_run || open.role != message.role {
            return None;
        }
        let old = open.id.clone();
        self.messages.rename(place, old.as_str(), message.id.as_str());
        Some(place)
    }

    /// `rest` is the status that the event stands for if the run does not go on by itself after it. A server that
    /// leaves the status out, or sends one that does not go with the event, is corrected: the name counts.
    pub(super) fn run_event(&mut self, mut run: Box<Run>, rest: Option<RunStatus>, updates: &mut Vec<RunUpdate>) {
        if let Some(rest) = &rest {
            if run.needs_polling() {
                run.status = rest.clone();
            }
        }
        if let Some(known) = &self.run {
            let is_same = known.id == run.id || run.id.as_str().is_empty();
            if is_same && known.is_terminal() && !run.is_terminal() {
                return;
            }
        }
        self.run = Some(run.clone());
        self.run_size = run.weight();
        updates.push(match rest {
            Some(RunStatus::RequiresAction) => RunUpdate::RequiresAction(run),
            Some(_) => RunUpdate::RunEnded(run),
            None => RunUpdate::RunChanged(run),
        });
    }

    /// `may_be_open` is whether an unknown message may be the one that is being written, with another ID.
    pub(super) fn message_event(
        &mut self,
        mut message: Box<Message>,
        is_over: bool,
        may_be_open: bool,
        updates: &mut Vec<RunUpdate>,
    ) {
        let id = message.id.clone();
        let mut place = self.messages.place(id.as_str());
        if is_over && may_be_open && place.is_none() {
            place = self.renamed(&message);
        }
        let known = place.and_then(|place| self.messages.items().get(place));
        if !is_over {
            match (place, known) {
                (Some(place), Some(_)) if self.messages.is_over(place) => return,
                (_, Some(known)) if message.content.is_empty() => message.content.clone_from(&known.content),
                _ => {}
            }
        } else if let (true, Some(known)) = (message.content.is_empty(), known) {
            // It has ended, and its content was received before.
            message.content.clone_from(&known.content);
        }
        // A caller that only reads deltas gets the whole text in the end, even if deltas were missing.
        let unseen = unseen_content(known, &message);
        match place {
            Some(place) => self.messages.replace(place, (*message).clone(), is_over),
            None => drop(self.messages.push(id.as_str(), (*message).clone(), is_over)),
        }
        if is_over {
            updates.extend(unseen);
            updates.push(RunUpdate::MessageDone(message));
        } else if place.is_some() {
            updates.extend(unseen);
            updates.push(RunUpdate::MessageChanged(message));
        } else {
            updates.push(RunUpdate::MessageCreated(message));
            updates.extend(unseen);
        }
    }

    pub(super) fn message_delta(&mut self, delta: MessageDeltaEvent, updates: &mut Vec<RunUpdate>) {
        let place = match self.messages.place(delta.id.as_str()) {
            Some(place) => place,
            None => {
                let run = self.run.as_ref();
                let message = Message {
                    id: delta.id.clone(),
                    status: Some(MessageStatus::InProgress),
                    role: MessageRole::Assistant,
                    thread_id: run.map(|run| run.thread_id.clone()).unwrap_or_default(),
                    run_id: run.map(|run| run.id.clone()),
                    assistant_id: run.map(|run| run.assistant_id.clone()),
                    ..Message::default()
                };
                updates.push(RunUpdate::MessageCreated(Box::new(message.clone())));
                self.messages.push(delta.id.as_str(), message, false)
            }
        };
        if self.messages.is_over(place) {
            return;
        }
        let (at, mut gaps) = (updates.len(), Gaps::default());
        if let Some((message, parts)) = self.messages.get_mut(place) {
            merge_message(message, parts, &delta.delta, updates, &mut gaps);
        }
        self.messages.grow(place, delta.delta.added_weight() + gaps.bytes());
        updates.insert(at, RunUpdate::MessageDelta(Box::new(delta)));
    }

    pub(super) fn step_event(&mut self, mut step: Box<RunStep>, is_over: bool, updates: &mut Vec<RunUpdate>) {
        let id = step.id.as_str();
        let place = self.steps.place(id);
        let known = place.and_then(|place| self.steps.items().get(place));
        let known_calls = known.map_or(0, |known| known.tool_calls().len());
        if !is_over {
            match (place, known) {
                (Some(place), Some(_)) if self.steps.is_over(place) => return,
                (_, Some(known)) if step.tool_calls().is_empty() && is_less_complete(&step, known) => {
                    step.step_details = known.step_details.clone();
                }
                _ => {}
            }
        }
        match place {
            Some(place) => self.steps.replace(place, (*step).clone(), is_over),
            None => drop(self.steps.push(id, (*step).clone(), is_over)),
        }
        if place.is_none() {
            updates.push(RunUpdate::StepCreated(step.clone()));
        }
        for (index, call) in step.tool_calls().iter().enumerate() {
            let (step_id, call) = (step.id.clone(), Box::new(call.clone()));
            if index >= known_calls {
                updates.push(RunUpdate::ToolCallCreated { step_id: step_id.clone(), index, call: call.clone() });
            }
            if is_over {
                updates.push(RunUpdate::ToolCallDone { step_id, index, call });
            }
        }
        if is_over {
            updates.push(RunUpdate::StepDone(step));
        } else if place.is_some() {
            updates.push(RunUpdate::StepChanged(step));
        }
    }

    pub(super) fn step_delta(&mut self, delta: RunStepDeltaEvent, updates: &mut Vec<RunUpdate>) {
        let place = match self.steps.place(delta.id.as_str()) {
            Some(place) => place,
            None => {
                let run = self.run.as_ref();
                let step = RunStep {
                    id: delta.id.clone(),
                    status: RunStepStatus::InProgress,
                    thread_id: run.map(|run| run.thread_id.clone()).unwrap_or_default(),
                    run_id: run.map(|run| run.id.clone()).unwrap_or_default(),
                    assistant_id: run.map(|run| run.assistant_id.clone()).unwrap_or_default(),
                    ..RunStep::default()
                };
                updates.push(RunUpdate::StepCreated(Box::new(step.clone())));
                self.steps.push(delta.id.as_str(), step, false)
            }
        };
        if self.steps.is_over(place) {
            return;
        }
        let (at, mut gaps) = (updates.len(), Gaps::default());
        if let Some((step, calls)) = self.steps.get_mut(place) {
            merge_step(step, calls, &delta.delta, updates, &mut gaps);
        }
        self.steps.grow(place, delta.delta.added_weight() + gaps.bytes());
        updates.insert(at, RunUpdate::StepDelta(Box::new(delta)));
    }
}

/// Whether an event that only changes the status has fewer details than the snapshot: `created` and `in_progress` have
/// an empty list of calls.
fn is_less_complete(step: &RunStep, known: &RunStep) -> bool {
    match (&step.step_details, &known.step_details) {
        (StepDetails::ToolCalls(_), StepDetails::ToolCalls(_)) => true,
        (StepDetails::Unknown(value), _) => value.is_null(),
        _ => false,
    }
}

/// The text and citations of a message that no delta contained.
fn unseen_content(known: Option<&Message>, message: &Message) -> Vec<RunUpdate> {
    let mut updates = Vec::new();
    let is_in_other_parts = known.is_some_and(|known| known.content.len() != message.content.len());
    if let Some(text) = known.filter(|_| is_in_other_parts).and_then(|known| unseen_text(known, message)) {
        let index = message.content.iter().rposition(|part| matches!(part, MessageContent::Text(_))).unwrap_or(0);
        if !text.is_empty() {
            updates.push(RunUpdate::TextDelta { message_id: message.id.clone(), index, text });
        }
        let seen = known.map_or(0, |known| known.annotations().count());
        for annotation in message.annotations().skip(seen) {
            updates.push(RunUpdate::Citation { message_id: message.id.clone(), index, annotation: annotation.clone() });
        }
        return updates;
    }
    for (index, part) in message.content.iter().enumerate() {
        let MessageContent::Text(block) = part else { continue };
        let (seen, annotations) = match known.and_then(|known| known.content.get(index)) {
            Some(MessageContent::Text(known)) => (known.text.value.as_str(), known.text.annotations.len()),
            _ => ("", 0),
        };
        let message_id = || message.id.clone();
        if let Some(text) = block.text.value.strip_prefix(seen).filter(|text| !text.is_empty()) {
            updates.push(RunUpdate::TextDelta { message_id: message_id(), index, text: text.to_owned() });
        }
        for annotation in block.text.annotations.iter().skip(annotations) {
            updates.push(RunUpdate::Citation { message_id: message_id(), index, annotation: annotation.clone() });
        }
    }
    updates
}

/// The text that a message has beyond its snapshot, if it is split into different parts; `None` if the parts match as
/// far as they go.
fn unseen_text(known: &Message, message: &Message) -> Option<String> {
    let is_prefix = known.content.iter().zip(&message.content).all(|(known, part)| match (known, part) {
        (MessageContent::Text(known), MessageContent::Text(part)) => part.text.value.starts_with(&known.text.value),
        (MessageContent::Text(_), _) | (_, MessageContent::Text(_)) => false,
        _ => true,
    });
    if is_prefix && known.content.len() <= message.content.len() {
        return None;
    }
    let whole = |message: &Message| message.texts().map(|text| text.value.as_str()).collect::<String>();
    let (seen, all) = (whole(known), whole(message));
    Some(all.strip_prefix(&seen).map(str::to_owned).unwrap_or_default())
}
