//! The accumulator turns events into snapshots and updates. It does no I/O and does not fail.

mod events;
mod merge;
mod message;
mod parts;
mod snapshots;
mod step;

use self::events::has_long_id;
use self::parts::Parts;
use self::snapshots::Snapshots;
use self::step::Calls;
use super::RunUpdate;
use crate::ext::{Status, Usage};
use crate::json::Json;
use crate::types::{
    AssistantStreamEvent, Message, MessageId, MessageStatus, Run, RunStatus, RunStep, Thread, ToolCall,
};

/// A run with its messages and steps, accumulated from the events of its stream.
///
/// It does no I/O, so live and recorded events have the same result. Events may be missing, repeated, or in any order.
/// The event that creates an object starts a snapshot, deltas extend it (or start one), and the event that ends the
/// object replaces it; later events about it have no effect.
///
/// Differences between servers are handled:
///
/// * If a message ends with an ID that no event has used before, it is the message that is open, if there is exactly
///   one.
/// * Pieces of one text that each have a different content `index` are joined, unless more pieces arrive for an
///   earlier index. The event that ends the message has the final content.
/// * A usage record in the form of a message, without thread and content, is not a message. It results in
///   [`RunUpdate::Other`].
/// * A fragment of a tool call with neither `index` nor `id` belongs to the call that was last written to.
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
    thread: Option<Box<Thread>>,
    thread_size: usize,
    run: Option<Box<Run>>,
    run_size: usize,
    messages: Snapshots<Message, Parts>,
    steps: Snapshots<RunStep, Calls>,
}

impl RunState {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The thread, if it was created together with the run.
    pub fn thread(&self) -> Option<&Thread> {
        self.thread.as_deref()
    }

    /// The run, once an event has delivered it.
    pub fn run(&self) -> Option<&Run> {
        self.run.as_deref()
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

    /// The tokens that the run has used: those of the run, or else those of its steps so far.
    pub fn usage(&self) -> Usage {
        match self.run() {
            Some(run) if run.usage.is_some() => run.into(),
            _ => self.steps().iter().map(Usage::from).sum(),
        }
    }

    /// Returns whether the run has ended.
    pub fn is_terminal(&self) -> bool {
        self.run().is_some_and(Run::is_terminal)
    }

    /// Takes the parts: the run, its messages and its steps.
    pub fn into_parts(self) -> (Option<Run>, Vec<Message>, Vec<RunStep>) {
        (self.run.map(|run| *run), self.messages.into_items(), self.steps.into_items())
    }

    /// Whether the run is in a terminal status or requires action.
    pub(super) fn is_at_rest(&self) -> bool {
        self.run.as_ref().is_some_and(|run| !run.needs_polling())
    }

    /// Whether everything that began has ended.
    pub(super) fn is_settled(&self) -> bool {
        self.messages.is_settled() && (self.steps.is_settled() || !self.is_terminal())
    }

    /// Returns the approximate memory of the run, its messages and its steps in bytes: at least the size of their
    /// texts, and at most a small multiple of the total size.
    ///
    /// It grows with the events of a stream. A [`RunStream`](crate::RunStream) stops at a
    /// [limit](crate::RunStream::with_max_state_size); code that applies events itself can check it here.
    pub fn size(&self) -> usize {
        self.thread_size + self.run_size + self.messages.size() + self.steps.size()
    }

    /// Applies an event and returns what it changed.
    ///
    /// The indices of an event may leave up to 64 places empty. An item with a larger index is joined to the last part
    /// of the content, output or call; a citation, or a call with a new ID, is appended instead. An event about a
    /// message or step whose ID has more than 512 bytes results in [`RunUpdate::Other`] and changes nothing.
    pub fn apply(&mut self, event: AssistantStreamEvent) -> Vec<RunUpdate> {
        use AssistantStreamEvent as E;
        if has_long_id(&event) || self.is_no_message(&event) {
            return vec![RunUpdate::Other(Box::new(event))];
        }
        let mut updates = Vec::with_capacity(2);
        match event {
            E::ThreadCreated { data, .. } => {
                let data = Box::new(data);
                self.thread_size = data.weight();
                self.thread = Some(data.clone());
                updates.push(RunUpdate::ThreadCreated(data));
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
                self.message_event(message, false, false, &mut updates);
            }
            E::ThreadMessageCompleted(message) | E::ThreadMessageIncomplete(message) => {
                self.message_event(message, true, true, &mut updates);
            }
            E::ThreadMessageDelta(delta) => self.message_delta(delta, &mut updates),
            other => updates.push(RunUpdate::Other(Box::new(other))),
        }
        updates
    }

    /// Applies a run from a response: its status replaces the name of an event.
    pub(super) fn apply_run(&mut self, run: Run) -> Vec<RunUpdate> {
        let mut updates = Vec::new();
        let is_at_rest = !run.needs_polling();
        let status = is_at_rest.then(|| run.status.usual());
        self.run_event(Box::new(run), status, &mut updates);
        updates
    }

    /// Applies a step from a response.
    pub(super) fn apply_step(&mut self, step: RunStep) -> Vec<RunUpdate> {
        let mut updates = Vec::new();
        let is_over = step.is_terminal();
        self.step_event(Box::new(step), is_over, &mut updates);
        updates
    }

    /// The message that is being written, if there is exactly one.
    pub(super) fn open_message(&self) -> Option<&MessageId> {
        let place = self.messages.only_open()?;
        self.messages.items().get(place).map(|message| &message.id)
    }

    /// Whether a message with this id is known.
    pub(super) fn has_message(&self, id: &MessageId) -> bool {
        !id.as_str().is_empty() && self.messages.place(id.as_str()).is_some()
    }

    /// Applies a message from a response: `is_over` is whether its run has ended, and `may_be_open` whether it may be
    /// the one that is being written with another ID. Such a message lacks the fields that only events have.
    pub(super) fn apply_message(&mut self, mut message: Message, is_over: bool, may_be_open: bool) -> Vec<RunUpdate> {
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
        let is_over =
            is_over || message.status.as_ref().is_some_and(|status| status.usual() != MessageStatus::InProgress);
        let mut updates = Vec::new();
        self.message_event(Box::new(message), is_over, may_be_open, &mut updates);
        updates
    }
}
