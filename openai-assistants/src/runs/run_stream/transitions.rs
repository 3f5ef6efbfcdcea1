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
use crate::json::Deviation;
use crate::request::Response;
use crate::runs::context::state_too_large;
use crate::runs::failure::{answered, deadline_passed};
use crate::runs::poll::no_address;
use crate::runs::tools::{Event, Reply, Required};
use crate::secrets::{SafeText, Secrets};
use crate::stream::PlainAnswer;
use crate::types::{AssistantStreamEvent, Message, MessageRole, Run};

/// How long to wait for the end of a stream after the run has required tool outputs. A stream that has been read to its
/// end leaves a reusable connection; a server that never ends it must not delay the run.
const LINGER: Duration = Duration::from_secs(1);

/// The number of deviations that are kept, in all phases together.
const MAX_DEVIATIONS: usize = 100;

fn note(deviations: &mut Vec<Deviation>, new: Vec<Deviation>) {
    let room = MAX_DEVIATIONS.saturating_sub(deviations.len());
    deviations.extend(new.into_iter().take(room));
}

/// The result of polling a phase: continue with the next update, or return an error.
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
                let error = deadline_passed(self.state.run(), &self.context.secrets());
                return Poll::Ready(Some(Err(self.give_up(error))));
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

    /// The deadline that was set for all of it counts from the beginning; the client's, for polling, from where polling
    /// begins.
    fn is_too_late(&mut self, cx: &mut Context<'_>) -> bool {
        let polls = matches!(self.phase, Phase::Asking { .. } | Phase::Pausing { .. } | Phase::Collecting { .. });
        if self.deadline.is_none() && !polls {
            self.timer = None;
        }
        let limit = self.deadline.or(self.context.poll_deadline().filter(|_| polls));
        if let (None, Some(limit)) = (&self.timer, limit) {
            self.timer = Some(Box::pin(sleep(limit)));
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
            Phase::Streaming { events, linger } => match Pin::new(&mut *events).poll_next(cx) {
                Poll::Ready(Some(Ok(event))) => {
                    note(&mut self.deviations, events.take_deviations());
                    self.take(event);
                    Ok(())
                }
                Poll::Ready(Some(Err(error))) => {
                    note(&mut self.deviations, events.take_deviations());
                    let is_strict = events.is_strict();
                    self.broken(error, is_strict)
                }
                Poll::Ready(None) => self.rest(),
                Poll::Pending => {
                    // Waiting stops only for a run that has required tool outputs.
                    if self.tools.is_none() || !self.is_at_rest || self.state.is_terminal() {
                        return Poll::Pending;
                    }
                    let linger = linger.get_or_insert_with(|| Box::pin(sleep(LINGER)));
                    ready!(linger.as_mut().poll(cx));
                    self.rest()
                }
            },
            Phase::Asking { call, .. } => match ready!(Pin::new(call).poll(cx)) {
                Ok(response) => {
                    note(&mut self.deviations, response.deviations().to_vec());
                    let pause = self.schedule.after(response.headers());
                    self.seen(response.into_data(), pause)
                }
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
            Phase::Working(work) => match ready!(work.poll_event(cx)) {
                Ok(Event::Started(call)) => {
                    self.pending.push_back(RunUpdate::ToolStarted(Box::new(call)));
                    Ok(())
                }
                Ok(Event::Replied(reply)) => {
                    self.pending.push_back(update_of(reply));
                    Ok(())
                }
                Ok(Event::Done(replies)) => self.submit(replies),
                Err(error) => Err(self.give_up(error)),
            },
            Phase::Cancelling { call, .. } => {
                let cancelled = ready!(Pin::new(call).poll(cx));
                self.cancelled(cancelled)
            }
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

    /// Ends the stream with an error that carries the state so far.
    fn give_up(&mut self, error: Error) -> Error {
        self.phase = Phase::Over;
        error.with_attachment((*self.state).clone())
    }

    /// Opening a stream failed. If the server answered with the run instead, the run goes on. If it was to submit outputs,
    /// they may have arrived, and the run goes on as well.
    fn not_opened(&mut self, error: Error) -> Step {
        if let Some((headers, run)) = error.attachment::<PlainAnswer>().and_then(|a| Some((a.headers(), answered(a)?)))
        {
            if self.resumes {
                let (pause, run) = (self.schedule.after(headers), run.clone());
                self.interrupted(&error);
                // The response would be the same again.
                self.only_polls = true;
                return self.seen(run, pause);
            }
            // For the error; its updates are not delivered.
            self.state.apply_run(run.clone());
        }
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

    fn broken(&mut self, error: Error, is_strict: bool) -> Step {
        if error.attachment::<PlainAnswer>().is_some() {
            return self.not_opened(error);
        }
        if error.kind() == ErrorKind::Decode {
            // One event could not be decoded; the stream continues after it.
            if is_strict {
                return Err(error.with_attachment((*self.state).clone()));
            }
            self.unread.get_or_insert_with(|| error.to_string());
            return Ok(());
        }
        let is_break = error.is_stream_cut_off() || error.kind() == ErrorKind::TooLarge;
        if is_break && self.is_at_rest && (self.state.is_settled() && self.unread.is_none() || !self.resumes) {
            // Everything but `done` has arrived.
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

    /// The run as a response contained it, and the delay before the next request.
    fn seen(&mut self, run: Run, pause: Duration) -> Step {
        let Some(address) = self.context.address(Some(&run)) else { return Err(self.give_up(no_address())) };
        let has_not_noticed = run.requires_action() && Required::of(&run) == self.submitted;
        if has_not_noticed && !self.submitted.is_empty() {
            if let Phase::Asking { doubt: Some(_), .. } = &self.phase {
                // The outputs did not arrive. Whether to send them again is up to the caller.
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

    /// The steps and messages of a run that has ended or requires action, before the update with its status.
    fn collected(&mut self, Collected { steps, messages }: Collected) -> Step {
        let Phase::Collecting { run, .. } = std::mem::replace(&mut self.phase, Phase::Over) else { return Ok(()) };
        for step in steps {
            self.pending.extend(self.state.apply_step(step));
        }
        let messages: Vec<_> = messages.into_iter().filter(|message| self.is_of_run(message, &run)).collect();
        // The message that is being written may have changed its ID; then it is the last new one.
        let open = self.state.open_message().filter(|open| messages.iter().all(|message| message.id != **open));
        let renamed = open.and_then(|_| messages.iter().rposition(|message| !self.state.has_message(&message.id)));
        for (place, message) in messages.into_iter().enumerate() {
            let may_be_open = renamed == Some(place);
            self.pending.extend(self.state.apply_message(message, true, may_be_open));
        }
        self.pending.extend(self.state.apply_run(*run));
        self.is_at_rest = true;
        self.unread = None;
        self.rest()
    }

    /// Whether the run has written a message of its thread. Not all servers say so in the message: then its steps do, or
    /// the stream did, or, without any of them, it is an answer from the time of the run.
    fn is_of_run(&self, message: &Message, run: &Run) -> bool {
        if let Some(id) = &message.run_id {
            return *id == run.id;
        }
        let mut written = self.state.steps().iter().filter_map(|step| step.message_id()).peekable();
        message.role == MessageRole::Assistant
            && (self.state.has_message(&message.id)
                || match written.peek() {
                    Some(_) => written.any(|id| *id == message.id),
                    None => run.created_at > 0 && message.created_at >= run.created_at,
                })
    }

    /// The run does not continue on its own, or its stream has ended.
    fn rest(&mut self) -> Step {
        self.phase = Phase::Over;
        let run = self.state.run();
        let is_complete = self.is_at_rest && self.unread.is_none();
        if let (false, true, Some(address)) = (is_complete, self.resumes, self.address()) {
            // The server ended the stream properly, but did not send the end of the run, or not all of it.
            let reason = self.unread.take().unwrap_or_else(|| "the stream ended before the run".to_owned());
            self.pending.push_back(RunUpdate::Interrupted { reason });
            self.phase = Phase::asking(self.context.retrieve(&address));
            return Ok(());
        }
        let (Some(tools), Some(run)) = (&self.tools, run) else { return Ok(()) };
        if !run.requires_action() {
            return Ok(());
        }
        let required = Required::of(run);
        if required.is_empty() {
            let error = not_performed(run, &self.context.secrets());
            return Err(self.give_up(error));
        }
        if !tools.has_rounds_left(self.rounds) {
            let error = too_many_rounds(self.rounds);
            let (true, Some(address)) = (tools.cancels(), self.address()) else { return Err(self.give_up(error)) };
            self.phase = Phase::Cancelling { call: self.context.cancel(&address).with_response(), error };
            return Ok(());
        }
        self.phase = Phase::Working(tools.work(&required, &self.context.secrets()));
        #[cfg(feature = "foundry")]
        self.pending.extend(required.approval_requests().map(|call| RunUpdate::ApprovalRequested(Box::new(call))));
        self.submitted = required;
        self.rounds += 1;
        Ok(())
    }

    /// The run is abandoned after too many rounds, whether or not cancelling it succeeded: it may have ended by now.
    fn cancelled(&mut self, result: Result<Response<Run>>) -> Step {
        let Phase::Cancelling { error, .. } = std::mem::replace(&mut self.phase, Phase::Over) else { return Ok(()) };
        let error = match result {
            Ok(response) => {
                // For the error; its updates are not delivered.
                self.state.apply_run(response.into_data());
                error
            }
            Err(failure) => error.with_source(failure, &self.context.secrets()),
        };
        Err(self.give_up(error))
    }

    fn submit(&mut self, replies: Vec<Reply>) -> Step {
        let Some(address) = self.address() else { return Err(self.give_up(no_address())) };
        self.is_at_rest = false;
        let request = self.context.submit(&address, Reply::submission(replies));
        self.phase = if self.only_polls {
            Phase::asking(request.with_response())
        } else {
            Phase::Opening(request.stream().into_future())
        };
        Ok(())
    }
}

/// The update for a reply.
fn update_of(reply: Reply) -> RunUpdate {
    match reply {
        Reply::Output(output) => RunUpdate::ToolOutput(Box::new(output)),
        #[cfg(feature = "foundry")]
        Reply::Approval(approval) => {
            RunUpdate::ApprovalSubmitted { tool_call_id: approval.tool_call_id, is_approved: approval.approve }
        }
    }
}

fn too_many_rounds(rounds: u32) -> Error {
    let message =
        format!("the run still requires tool outputs after {rounds} rounds, the limit set by `Tools::max_rounds`");
    Error::new(ErrorKind::TooManyRounds, SafeText::internal(message))
}

/// The run requires an action other than a tool call.
fn not_performed(run: &Run, secrets: &Secrets) -> Error {
    let action = match &run.required_action {
        Some(action) => format!("the action `{}`", action.r#type.as_str()),
        None => "an action that it does not name".to_owned(),
    };
    let message = format!(
        "the run requires {action}, which `Tools` cannot perform; submit what it requires with `Client::request`, then \
         wait for the run with `runs().poll`"
    );
    Error::new(ErrorKind::ActionRequired, secrets.text(message))
}
