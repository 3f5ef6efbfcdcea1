//! The fold: events in, snapshots and updates out. Nothing here waits, sends, or fails.

mod merge;
mod message;
mod snapshots;
mod step;

use self::message::merge_message;
use self::snapshots::Snapshots;
use self::step::merge_step;
use super::RunUpdate;
use crate::ext::Usage;
use crate::types::{
    AssistantStreamEvent, Message, MessageContent, MessageDeltaEvent, MessageRole, MessageStatus, Run, RunStatus,
    RunStep, RunStepDeltaEvent, RunStepStatus, StepDetails, Thread, ToolCall,
};

/// A run with its messages and steps, as far as the events of its stream have told.
///
/// It is a pure fold: feed it events, live or recorded, and it is the same. It takes them in any order, twice, or with
/// some missing. What is created begins a snapshot, deltas add to it (or begin one), and the event that ends a thing
/// replaces what was put together; after that, late events about it change nothing.
///
/// ```
/// use openai_assistants::{RunState, RunUpdate, types::AssistantStreamEvent};
///
/// # fn main() -> serde_json::Result<()> {
/// let event: AssistantStreamEvent = serde_json::from_str(
///     r#"{"event": "thread.message.delta", "data": {"id": "msg_1", "delta": {
///         "content": [{"index": 0, "type": "text", "text": {"value": "Hello"}}]}}}"#,
/// )?;
/// let mut state = RunState::new();
/// let updates = state.apply(event);
/// assert!(updates.iter().any(|update| update.text_delta() == Some("Hello")));
/// assert_eq!(state.text(), "Hello");
/// # Ok(()) }
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RunState {
    thread: Option<Thread>,
    run: Option<Run>,
    messages: Snapshots<Message>,
    steps: Snapshots<RunStep>,
}

impl RunState {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The thread, if it was created together with the run.
    pub fn thread(&self) -> Option<&Thread> {
        self.thread.as_ref()
    }

    /// The run, once an event has told of it.
    pub fn run(&self) -> Option<&Run> {
        self.run.as_ref()
    }

    /// The messages that the run has written, in the order in which they began.
    pub fn messages(&self) -> &[Message] {
        self.messages.items()
    }

    /// The steps of the run, in the order in which they began.
    pub fn steps(&self) -> &[RunStep] {
        self.steps.items()
    }

    /// The tool calls of all steps.
    pub fn tool_calls(&self) -> impl Iterator<Item = &ToolCall> {
        self.steps().iter().flat_map(RunStep::tool_calls)
    }

    /// The text of all messages, joined by line breaks.
    pub fn text(&self) -> String {
        let texts: Vec<_> = self.messages().iter().map(Message::text).filter(|text| !text.is_empty()).collect();
        texts.join("\n")
    }

    /// The tokens that the run has used: what the run says, else what its steps say so far.
    pub fn usage(&self) -> Usage {
        match &self.run {
            Some(run) if run.usage.is_some() => run.into(),
            _ => self.steps().iter().map(Usage::from).sum(),
        }
    }

    /// Whether the run is over.
    pub fn is_terminal(&self) -> bool {
        self.run.as_ref().is_some_and(Run::is_terminal)
    }

    /// Takes the parts: the run, its messages and its steps.
    pub fn into_parts(self) -> (Option<Run>, Vec<Message>, Vec<RunStep>) {
        (self.run, self.messages.into_items(), self.steps.into_items())
    }

    /// Whether the run does not go on by itself, be it over or waiting for the caller.
    pub(super) fn is_at_rest(&self) -> bool {
        self.run.as_ref().is_some_and(|run| !run.needs_polling())
    }

    /// Whether everything that began has ended.
    pub(super) fn is_settled(&self) -> bool {
        self.messages.is_settled() && (self.steps.is_settled() || !self.is_terminal())
    }

    /// Takes in an event, and gives what it changed.
    pub fn apply(&mut self, event: AssistantStreamEvent) -> Vec<RunUpdate> {
        use AssistantStreamEvent as E;
        let mut updates = Vec::with_capacity(2);
        match event {
            E::ThreadCreated { data, .. } => {
                self.thread = Some(data.clone());
                updates.push(RunUpdate::ThreadCreated(Box::new(data)));
            }
            E::ThreadRunCreated(run)
            | E::ThreadRunQueued(run)
            | E::ThreadRunInProgress(run)
            | E::ThreadRunCancelling(run) => self.run_event(run, None, &mut updates),
            E::ThreadRunRequiresAction(run) => self.run_event(run, Some(RunStatus::RequiresAction), &mut updates),
            E::ThreadRunCompleted(run) => self.run_event(run, Some(RunStatus::Completed), &mut updates),
            E::ThreadRunIncomplete(run) => self.run_event(run, Some(RunStatus::Incomplete), &mut updates),
            E::ThreadRunFailed(run) => self.run_event(run, Some(RunStatus::Failed), &mut updates),
            E::ThreadRunCancelled(run) => self.run_event(run, Some(RunStatus::Cancelled), &mut updates),
            E::ThreadRunExpired(run) => self.run_event(run, Some(RunStatus::Expired), &mut updates),
            E::ThreadRunStepCreated(step) | E::ThreadRunStepInProgress(step) => {
                self.step_event(step, false, &mut updates);
            }
            E::ThreadRunStepCompleted(step)
            | E::ThreadRunStepFailed(step)
            | E::ThreadRunStepCancelled(step)
            | E::ThreadRunStepExpired(step) => self.step_event(step, true, &mut updates),
            E::ThreadRunStepDelta(delta) => self.step_delta(delta, &mut updates),
            E::ThreadMessageCreated(message) | E::ThreadMessageInProgress(message) => {
                self.message_event(message, false, &mut updates);
            }
            E::ThreadMessageCompleted(message) | E::ThreadMessageIncomplete(message) => {
                self.message_event(message, true, &mut updates);
            }
            E::ThreadMessageDelta(delta) => self.message_delta(delta, &mut updates),
            other => updates.push(RunUpdate::Other(Box::new(other))),
        }
        updates
    }

    /// Takes in a run as a request gave it: its status says what an event's name would.
    pub(super) fn apply_run(&mut self, run: Run) -> Vec<RunUpdate> {
        let mut updates = Vec::new();
        let is_at_rest = !run.needs_polling();
        let status = is_at_rest.then(|| run.status.clone());
        self.run_event(Box::new(run), status, &mut updates);
        updates
    }

    /// Takes in a step as a request gave it.
    pub(super) fn apply_step(&mut self, step: RunStep) -> Vec<RunUpdate> {
        let mut updates = Vec::new();
        let is_over = step.is_terminal();
        self.step_event(Box::new(step), is_over, &mut updates);
        updates
    }

    /// Takes in a message as a request gave it, where `is_over` tells whether its run is. Such a message lacks the
    /// fields that only events have.
    pub(super) fn apply_message(&mut self, mut message: Message, is_over: bool) -> Vec<RunUpdate> {
        let known = self.messages.place(message.id.as_str()).and_then(|place| self.messages.items().get(place));
        if message.status.is_none() && is_over {
            let ended =
                known.and_then(|known| known.status.clone()).filter(|status| *status != MessageStatus::InProgress);
            message.status = Some(ended.unwrap_or(MessageStatus::Completed));
        }
        if let Some(known) = known {
            message.completed_at = message.completed_at.or(known.completed_at);
            message.incomplete_at = message.incomplete_at.or(known.incomplete_at);
            message.incomplete_details = message.incomplete_details.or_else(|| known.incomplete_details.clone());
            message.attachments = message.attachments.or_else(|| known.attachments.clone());
        }
        let is_over = is_over || message.status.as_ref().is_some_and(|status| *status != MessageStatus::InProgress);
        let mut updates = Vec::new();
        self.message_event(Box::new(message), is_over, &mut updates);
        updates
    }

    /// `rest` is the status that the event stands for if the run does not go on by itself after it. A server that
    /// leaves the status out, or sends one that does not go with the event, is corrected: the name counts.
    fn run_event(&mut self, mut run: Box<Run>, rest: Option<RunStatus>, updates: &mut Vec<RunUpdate>) {
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
        self.run = Some((*run).clone());
        updates.push(match rest {
            Some(RunStatus::RequiresAction) => RunUpdate::RequiresAction(run),
            Some(_) => RunUpdate::RunEnded(run),
            None => RunUpdate::RunChanged(run),
        });
    }

    fn message_event(&mut self, mut message: Box<Message>, is_over: bool, updates: &mut Vec<RunUpdate>) {
        let id = message.id.as_str();
        let place = self.messages.place(id);
        let known = place.and_then(|place| self.messages.items().get(place));
        if !is_over {
            match (place, known) {
                (Some(place), Some(_)) if self.messages.is_over(place) => return,
                (_, Some(known)) if message.content.is_empty() => message.content.clone_from(&known.content),
                _ => {}
            }
        }
        // Whoever only follows the deltas has the whole text in the end, also when deltas were missing.
        let unseen = unseen_content(known, &message);
        match place {
            Some(place) => self.messages.replace(place, (*message).clone(), is_over),
            None => drop(self.messages.push(id, (*message).clone(), is_over)),
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

    fn message_delta(&mut self, delta: MessageDeltaEvent, updates: &mut Vec<RunUpdate>) {
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
        let at = updates.len();
        if let Some(message) = self.messages.get_mut(place) {
            merge_message(message, &delta.delta, updates);
        }
        updates.insert(at, RunUpdate::MessageDelta(Box::new(delta)));
    }

    fn step_event(&mut self, mut step: Box<RunStep>, is_over: bool, updates: &mut Vec<RunUpdate>) {
        let id = step.id.as_str();
        let place = self.steps.place(id);
        let known = place.and_then(|place| self.steps.items().get(place));
        let known_calls = known.map_or(0, |known| known.tool_calls().len());
        if !is_over {
            match (place, known) {
                (Some(place), Some(_)) if self.steps.is_over(place) => return,
                (_, Some(known)) if step.tool_calls().is_empty() && says_less(&step, known) => {
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

    fn step_delta(&mut self, delta: RunStepDeltaEvent, updates: &mut Vec<RunUpdate>) {
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
        let at = updates.len();
        if let Some(step) = self.steps.get_mut(place) {
            merge_step(step, &delta.delta, updates);
        }
        updates.insert(at, RunUpdate::StepDelta(Box::new(delta)));
    }
}

/// Whether an event that only changes the status came with fewer details than are known: `created` and `in_progress`
/// have an empty list of calls.
fn says_less(step: &RunStep, known: &RunStep) -> bool {
    match (&step.step_details, &known.step_details) {
        (StepDetails::ToolCalls(_), StepDetails::ToolCalls(_)) => true,
        (StepDetails::Unknown(value), _) => value.is_null(),
        _ => false,
    }
}

/// Text and citations of a message that no delta has told of.
fn unseen_content(known: Option<&Message>, message: &Message) -> Vec<RunUpdate> {
    let mut updates = Vec::new();
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
