//! Transitions from one phase to the next.

use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;
use tokio::time::sleep;

use super::phase::{Collected, Phase};
use super::{RunStream, RunUpdate};
use crate::error::{Error, ErrorKind, Result};
use crate::ext::ToolOutput;
use crate::polling::deadline_passed;
use crate::request::Response;
use crate::runs::context::state_too_large;
use crate::runs::poll::no_address;
use crate::secrets::SafeText;
use crate::types::{AssistantStreamEvent, MessageRole, Run, RunSubmitToolOutputsParams};

/// How long the end of a stream is waited for after the run has asked for tools. A stream that has been read to its
/// end leaves a connection that can be used again; a server that never ends it must not hold the run up.
const LINGER: Duration = Duration::from_secs(1);

/// What polling a phase results in: the next update is looked for, or there is an error to return.
type Step = Result<()>;

impl RunStream {
    pub(super) fn poll_update(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<RunUpdate>>> {
        loop {
            if let Some(update) = self.pending.pop_front() {
                return Poll::Ready(Some(Ok(update)));
            }
            if matches!(self.phase, Phase::Over) {
                return Poll::Ready(None);
            }
            if self.is_too_late(cx) {
                return Poll::Ready(Some(Err(self.give_up(deadline_passed()))));
            }
            if self.state.size() > self.max_state_size {
                let error = state_too_large(self.max_state_size);
                return Poll::Ready(Some(Err(self.give_up(error))));
            }
            if let Err(error) = ready!(self.poll_leg(cx)) {
                return Poll::Ready(Some(Err(error)));
            }
            self.watch();
        }
    }

    fn is_too_late(&mut self, cx: &mut Context<'_>) -> bool {
        if let (None, Some(deadline)) = (&self.timer, self.deadline) {
            self.timer = Some(Box::pin(sleep(deadline)));
        }
        self.timer.as_mut().is_some_and(|timer| timer.as_mut().poll(cx).is_ready())
    }

    fn poll_leg(&mut self, cx: &mut Context<'_>) -> Poll<Step> {
        let step = match &mut self.phase {
            Phase::Opening(opening) => match ready!(Pin::new(opening).poll(cx)) {
                Ok(events) => {
                    self.phase = Phase::Streaming { events: Box::new(events), linger: None };
                    Ok(())
                }
                Err(error) => self.not_opened(error),
            },
            Phase::Streaming { events, linger } => match Pin::new(events).poll_next(cx) {
                Poll::Ready(Some(Ok(event))) => {
                    self.take(event);
                    Ok(())
                }
                Poll::Ready(Some(Err(error))) => self.broken(error),
                Poll::Ready(None) => self.rest(),
                Poll::Pending => {
                    // Only a run that has asked for tools is not waited for any longer.
                    if self.tools.is_none() || !self.is_at_rest || self.state.is_terminal() {
                        return Poll::Pending;
                    }
                    let linger = linger.get_or_insert_with(|| Box::pin(sleep(LINGER)));
                    ready!(linger.as_mut().poll(cx));
                    self.rest()
                }
            },
            Phase::Asking { call, .. } => match ready!(Pin::new(call).poll(cx)) {
                Ok(response) => self.seen(response),
                Err(error) => Err(self.give_up(error)),
            },
            Phase::Pausing { pause, address } => {
                ready!(pause.as_mut().poll(cx));
                self.phase = Phase::asking(self.context.retrieve(address));
                Ok(())
            }
            Phase::Collecting { what, .. } => match ready!(what.as_mut().poll(cx)) {
                Ok(collected) => self.collected(collected),
                Err(error) => Err(self.give_up(error)),
            },
            Phase::Working(work) => match ready!(Pin::new(work).poll(cx)) {
                Ok(outputs) => self.submit(outputs),
                Err(error) => Err(self.give_up(error)),
            },
            Phase::Over => Ok(()),
        };
        Poll::Ready(step)
    }

    /// Keeps the guard that cancels the run up to date.
    fn watch(&mut self) {
        if !self.guard.is_enabled() {
            return;
        }
        let is_left_waiting = matches!(self.phase, Phase::Over) && self.is_at_rest;
        match self.address() {
            Some(address) if !self.state.is_terminal() && !is_left_waiting => self.guard.arm(&self.context, &address),
            _ => self.guard.disarm(),
        }
    }

    fn take(&mut self, event: AssistantStreamEvent) {
        if !matches!(event, AssistantStreamEvent::Done) {
            let is_about_run = event.run().is_some();
            self.pending.extend(self.state.apply(event));
            if is_about_run {
                self.is_at_rest = self.state.is_at_rest();
            }
        }
    }

    /// Ends it all with an error that carries the state so far.
    fn give_up(&mut self, error: Error) -> Error {
        self.phase = Phase::Over;
        error.with_attachment(self.state.clone())
    }

    /// Opening a stream failed. If it was to submit outputs, they may have arrived, and the run goes on.
    fn not_opened(&mut self, error: Error) -> Step {
        let may_go_on =
            matches!(error.kind(), ErrorKind::Transport | ErrorKind::Timeout(_)) && error.may_have_been_sent();
        match self.address() {
            Some(address) if self.resumes && may_go_on && !self.submitted.is_empty() => {
                self.interrupted(&error);
                self.phase = Phase::Asking { call: self.context.retrieve(&address), doubt: Some(error) };
                Ok(())
            }
            _ => Err(self.give_up(error)),
        }
    }

    fn broken(&mut self, error: Error) -> Step {
        if error.kind() == ErrorKind::Decode {
            // One event could not be read; the stream goes on after it.
            return Err(error.with_attachment(self.state.clone()));
        }
        let is_break = error.is_stream_cut_off() || error.kind() == ErrorKind::TooLarge;
        if is_break && self.is_at_rest && (self.state.is_settled() || !self.resumes) {
            // What mattered has come; `done` has not.
            return self.rest();
        }
        match self.address() {
            Some(address) if self.resumes && is_break => {
                self.interrupted(&error);
                self.phase = Phase::asking(self.context.retrieve(&address));
                Ok(())
            }
            _ => Err(self.give_up(error)),
        }
    }

    fn interrupted(&mut self, error: &Error) {
        self.pending.push_back(RunUpdate::Interrupted { reason: error.to_string() });
    }

    /// The run as a request gave it.
    fn seen(&mut self, response: Response<Run>) -> Step {
        let pause = self.schedule.after(response.headers());
        let run = response.into_data();
        let Some(address) = self.context.address(Some(&run)) else { return Err(self.give_up(no_address())) };
        let has_not_noticed = run.requires_action() && run.required_tool_calls() == self.submitted;
        if has_not_noticed && !self.submitted.is_empty() {
            if let Phase::Asking { doubt: Some(_), .. } = &self.phase {
                // The outputs did not arrive, and sending them again is not ours to decide.
                let Phase::Asking { doubt: Some(error), .. } = std::mem::replace(&mut self.phase, Phase::Over) else {
                    return Ok(());
                };
                return Err(self.give_up(error));
            }
        } else if !run.needs_polling() {
            self.phase = Phase::collecting(self.context.clone(), address, run, self.max_state_size);
            return Ok(());
        } else if self.state.run() != Some(&run) {
            self.pending.extend(self.state.apply_run(run));
        }
        self.phase = Phase::Pausing { pause: Box::pin(sleep(pause)), address };
        Ok(())
    }

    /// The steps and messages of a run that has ended or requires action, before the update that says so.
    fn collected(&mut self, Collected { steps, messages }: Collected) -> Step {
        let Phase::Collecting { run, .. } = std::mem::replace(&mut self.phase, Phase::Over) else { return Ok(()) };
        for step in steps {
            self.pending.extend(self.state.apply_step(step));
        }
        for message in messages {
            let is_of_run = match &message.run_id {
                Some(id) => *id == run.id,
                // Servers that do not say which run a message is of; the steps do.
                None => {
                    let steps = self.state.steps().iter();
                    message.role == MessageRole::Assistant
                        && steps.filter_map(|step| step.message_id()).any(|id| *id == message.id)
                }
            };
            if is_of_run {
                self.pending.extend(self.state.apply_message(message, true));
            }
        }
        self.pending.extend(self.state.apply_run(*run));
        self.is_at_rest = true;
        self.rest()
    }

    /// The run goes on by itself no more, or its stream has ended.
    fn rest(&mut self) -> Step {
        self.phase = Phase::Over;
        let run = self.state.run();
        if let (false, true, Some(address)) = (self.is_at_rest, self.resumes, self.address()) {
            // The server has ended the stream as it should, but has not told how the run ended.
            self.pending.push_back(RunUpdate::Interrupted { reason: "the stream ended before the run".to_owned() });
            self.phase = Phase::asking(self.context.retrieve(&address));
            return Ok(());
        }
        let (Some(tools), Some(run)) = (&self.tools, run) else { return Ok(()) };
        let calls = run.required_tool_calls();
        if !run.requires_action() || calls.is_empty() {
            return Ok(());
        }
        if !tools.has_rounds_left(self.rounds) {
            let message = format!("the run required tool outputs again after {} rounds", self.rounds);
            return Err(self.give_up(Error::new(ErrorKind::Other, SafeText::internal(message))));
        }
        self.phase = Phase::Working(tools.work(calls, &self.context.secrets()));
        self.submitted = calls.to_vec();
        self.rounds += 1;
        Ok(())
    }

    fn submit(&mut self, outputs: Vec<ToolOutput>) -> Step {
        let Some(address) = self.address() else { return Err(self.give_up(no_address())) };
        self.pending.extend(outputs.iter().cloned().map(|output| RunUpdate::ToolOutput(Box::new(output))));
        self.is_at_rest = false;
        let request = self.context.submit(&address, RunSubmitToolOutputsParams::new(outputs));
        self.phase = if self.only_polls {
            Phase::asking(request.with_response())
        } else {
            Phase::Opening(request.stream().into_future())
        };
        Ok(())
    }
}
