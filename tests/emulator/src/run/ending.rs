//! How runs end, well or not.

#[cfg(feature = "data")]
use indexmap::IndexMap;
use openai_assistants::types::{AssistantStreamEvent, Message, Run, RunStep};
use serde_json::{Value, json};

use super::driver::{Driver, Halt, usage};
use super::writing::Draft;
#[cfg(feature = "data")]
use crate::memory::Stored;
use crate::state::make;
#[cfg(feature = "data")]
use crate::state::{RunEntry, has_ended};

type RunEvent = fn(Box<Run>) -> AssistantStreamEvent;
type StepEvent = fn(Box<RunStep>) -> AssistantStreamEvent;

/// What an ending does to the run, the step and the message under way.
struct Ending {
    status: &'static str,
    event: RunEvent,
    step_status: &'static str,
    step_event: StepEvent,
    message_reason: &'static str,
}

const COMPLETED: Ending = Ending {
    status: "completed",
    event: AssistantStreamEvent::ThreadRunCompleted,
    step_status: "completed",
    step_event: AssistantStreamEvent::ThreadRunStepCompleted,
    message_reason: "",
};
const CANCELLED: Ending = Ending {
    status: "cancelled",
    event: AssistantStreamEvent::ThreadRunCancelled,
    step_status: "cancelled",
    step_event: AssistantStreamEvent::ThreadRunStepCancelled,
    message_reason: "run_cancelled",
};
const EXPIRED: Ending = Ending {
    status: "expired",
    event: AssistantStreamEvent::ThreadRunExpired,
    step_status: "expired",
    step_event: AssistantStreamEvent::ThreadRunStepExpired,
    message_reason: "run_expired",
};
const FAILED: Ending = Ending {
    status: "failed",
    event: AssistantStreamEvent::ThreadRunFailed,
    step_status: "failed",
    step_event: AssistantStreamEvent::ThreadRunStepFailed,
    message_reason: "run_failed",
};
const INCOMPLETE: Ending = Ending {
    status: "incomplete",
    event: AssistantStreamEvent::ThreadRunIncomplete,
    step_status: "completed",
    step_event: AssistantStreamEvent::ThreadRunStepCompleted,
    message_reason: "max_tokens",
};

impl Ending {
    fn mark_run(&self, run: &mut Run, now: i64, error: Option<Value>, (prompt, completion): (u64, u64)) {
        run.status = make(self.status.into());
        run.required_action = None;
        run.usage = Some(make(usage(prompt, completion)));
        run.last_error = error.map(make);
        match self.status {
            "cancelled" => run.cancelled_at = Some(now),
            "failed" => run.failed_at = Some(now),
            "completed" | "incomplete" => run.completed_at = Some(now),
            _ => {}
        }
        if self.status != "expired" {
            run.expires_at = None;
        }
    }

    fn mark_message(&self, message: &mut Message, now: i64) {
        message.status = make(Value::from("incomplete"));
        message.incomplete_at = Some(now);
        message.incomplete_details = make(json!({ "reason": self.message_reason }));
    }

    fn mark_step(&self, step: &mut RunStep, now: i64, error: Option<&Value>) {
        step.status = make(self.step_status.into());
        step.last_error = error.cloned().map(make);
        match self.step_status {
            "cancelled" => step.cancelled_at = Some(now),
            "failed" => step.failed_at = Some(now),
            "expired" => step.expired_at = Some(now),
            _ => step.completed_at = Some(now),
        }
    }
}

/// Ends a run that was in progress when the emulator stopped: what it was about to do is forgotten.
#[cfg(feature = "data")]
pub(crate) fn interrupt(entry: &mut RunEntry, messages: &mut IndexMap<String, Stored<Message>>, now: i64) {
    if has_ended(&entry.run) {
        return;
    }
    let is_late = entry.run.expires_at.is_some_and(|expires_at| expires_at <= now);
    let ending = match entry.run.status.as_str() {
        "cancelling" => &CANCELLED,
        _ if is_late => &EXPIRED,
        _ => &FAILED,
    };
    let reason = match entry.run.status.as_str() {
        "requires_action" => WAITED,
        _ => INTERRUPTED,
    };
    let error = json!({"code": "server_error", "message": reason});
    let error = (ending.status != CANCELLED.status).then_some(error);
    for step in entry.steps.values_mut().filter(|step| step.status.as_str() == "in_progress") {
        ending.mark_step(step, now, error.as_ref());
    }
    let is_open = |message: &Message| {
        message.run_id.as_ref() == Some(&entry.run.id)
            && message.status.as_ref().is_some_and(|status| status.as_str() == "in_progress")
    };
    for message in messages.values_mut().filter(|message| is_open(message)) {
        ending.mark_message(message, now);
    }
    let count = |step: &Stored<RunStep>, name: &str| json!(step.usage)[name].as_u64().unwrap_or_default();
    let tokens = entry.steps.values().fold((0, 0), |(prompt, completion), step| {
        (prompt + count(step, "prompt_tokens"), completion + count(step, "completion_tokens"))
    });
    ending.mark_run(&mut entry.run, now, error, tokens);
}

/// What is wrong with such a run.
#[cfg(feature = "data")]
const INTERRUPTED: &str =
    "The emulator was stopped while this run was in progress. Create a new run to continue the thread.";

/// What is wrong with a run that waited for the client. What it would have done with the outputs is known to its task alone:
/// the rest of the scenario, or the conversation with the chat model.
#[cfg(feature = "data")]
const WAITED: &str = "The emulator was stopped while this run waited for tool outputs, and does not keep what the run was about \
    to do with them. Create a new run to continue the thread.";

impl Driver {
    /// Ends the run, and before it the message and the step that are under way.
    pub(super) fn end(mut self, halt: Option<Halt>) {
        let (ending, error, reason) = match halt {
            None => (COMPLETED, None, None),
            Some(Halt::Cancelled) => (CANCELLED, None, None),
            Some(Halt::Expired) => (EXPIRED, None, None),
            Some(Halt::Failed { code, message }) => (FAILED, Some(json!({"code": code, "message": message})), None),
            Some(Halt::Incomplete(reason)) => (INCOMPLETE, None, Some(reason)),
            Some(Halt::Gone) => return self.control.close(),
        };
        self.end_message(&ending);
        self.end_step(&ending, error.as_ref());
        let now = self.server.clock.now();
        let tokens = self.tokens;
        let run = self.with_entry(|entry| {
            let run = &mut entry.run;
            ending.mark_run(run, now, error, tokens);
            run.incomplete_details = reason.map(|reason| make(json!({ "reason": reason })));
            // It is over in any case.
            let _ = run.settle();
            (**run).clone()
        });
        if let Ok(run) = run {
            self.emit((ending.event)(Box::new(run)));
        }
        self.control.close();
    }

    fn end_message(&mut self, ending: &Ending) {
        let Some(Draft { id, content, .. }) = self.message.take() else { return };
        let now = self.server.clock.now();
        let message = self.with_state(|state| -> Option<Message> {
            let message = state.thread(&self.thread).ok()?.messages.get_mut(&id)?;
            ending.mark_message(message, now);
            message.content = make(content);
            // It is over in any case.
            let _ = message.settle();
            Some((**message).clone())
        });
        if let Some(message) = message {
            self.emit(AssistantStreamEvent::ThreadMessageIncomplete(Box::new(message)));
        }
    }

    fn end_step(&mut self, ending: &Ending, error: Option<&Value>) {
        if self.step.is_none() {
            return;
        }
        let now = self.server.clock.now();
        let usage = self.count(0);
        let id = self.step.take().unwrap_or_default();
        let step = self.with_entry(|entry| {
            let step = entry.steps.get_mut(&id)?;
            ending.mark_step(step, now, error);
            step.usage = Some(make(usage));
            // It is over in any case.
            let _ = step.settle();
            Some((**step).clone())
        });
        if let Ok(Some(step)) = step {
            self.emit((ending.step_event)(Box::new(step)));
        }
    }
}
