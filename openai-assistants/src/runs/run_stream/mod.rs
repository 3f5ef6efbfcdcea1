//! The typed view of a run's stream.

mod phase;
mod transitions;

use std::collections::VecDeque;
use std::fmt;
use std::future::{IntoFuture, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;
use tokio::time::Sleep;

use self::phase::Phase;
use super::cancel::CancelGuard;
use super::context::{RunAddress, RunContext};
use super::failure::failed;
use super::tools::{Required, Tools};
use super::{RunState, RunUpdate};
use crate::error::{Error, ErrorKind, Result};
use crate::http::Params;
use crate::json::Deviation;
use crate::polling::PollFuture;
use crate::polling::PollSchedule;
use crate::request::Response;
use crate::request::next;
use crate::request::{Request, ResponseFuture};
use crate::stream::{EventStream, StreamRequest};
use crate::types::{AssistantStreamEvent, Message, Run, RunStep, ToolCall};

/// A stream of [updates](RunUpdate) of a run, which accumulates events into snapshots.
///
/// Returned by [`EventStream::run`] and [`StreamRequest::run`], or with tools by [`StreamRequest::run_with`] and
/// [`Request::run_with`]. It makes progress only while it is polled, and buffers at most the updates of one event.
/// Dropping it closes the connection; the run continues on the server unless
/// [`cancel_on_drop`](Self::cancel_on_drop) was called.
///
/// `.await` consumes the updates and returns the final [`RunState`], and [`text`](Self::text) returns the text. Both return
/// an error if the run failed, expired or was cancelled; the updates report that like any other end.
///
/// An event that cannot be decoded is skipped, and listed in [`deviations`](Self::deviations). With
/// [`resume_by_polling`](Self::resume_by_polling) the end of the run is retrieved then, so that nothing is missing.
///
/// After an error the state so far remains available, here and in the error: [`Error::run_state`].
///
/// ```no_run
/// # use openai_assistants::{Client, Result, RunUpdate, types::*};
/// # async fn f(client: Client) -> Result<()> {
/// let runs = client.threads().runs();
/// let mut run = runs
///     .create("thread_1", RunCreateParams::new("asst_1"))
///     .stream()
///     .run()
///     .resume_by_polling();
/// while let Some(update) = run.try_next().await? {
///     match update {
///         RunUpdate::TextDelta { text, .. } => print!("{text}"),
///         RunUpdate::RequiresAction(run) => {
///             println!("{} calls", run.required_tool_calls().len())
///         }
///         _ => {}
///     }
/// }
/// println!("{}", run.final_run().await?.status);
/// # Ok(()) }
/// ```
#[must_use = "streams do nothing unless polled"]
pub struct RunStream {
    /// Behind a pointer, as are the other large parts: programs have this stream in their futures.
    state: Box<RunState>,
    pending: VecDeque<RunUpdate>,
    phase: Phase,
    /// Whether the run is in a terminal status or requires action, as far as the current phase knows. The snapshot
    /// alone does not tell: after outputs have been submitted it still requires action until the next event.
    is_at_rest: bool,
    context: RunContext,
    guard: CancelGuard,
    schedule: PollSchedule,
    tools: Option<Tools>,
    rounds: u32,
    /// What was submitted last: a run that still asks for it has not noticed yet.
    submitted: Required,
    resumes: bool,
    /// Nothing was streamed in the first place, so nothing is streamed later.
    only_polls: bool,
    deadline: Option<Duration>,
    timer: Option<Pin<Box<Sleep>>>,
    max_state_size: usize,
    deviations: Vec<Deviation>,
    /// Why an event could not be read, so that something may be missing.
    unread: Option<String>,
}

/// 64 MiB: thousands of long answers.
const MAX_STATE_SIZE: usize = 64 * 1024 * 1024;

impl StreamRequest<AssistantStreamEvent> {
    /// Streams the run, accumulated into snapshots. The request is sent when the stream is first polled.
    pub fn run(self) -> RunStream {
        let context = RunContext::of(&self.prepared);
        RunStream::new(context, Phase::Opening(self.into_future()))
    }

    /// Streams the run and executes the tool calls that it requires: one stream until the run ends, across any number
    /// of rounds of tool calls.
    pub fn run_with(self, tools: Tools) -> RunStream {
        self.run().with_tools(tools)
    }
}

impl EventStream<AssistantStreamEvent> {
    /// Accumulates the events into snapshots of the run.
    pub fn run(self) -> RunStream {
        let context = RunContext::of(self.prepared());
        RunStream::new(context, Phase::Streaming { events: Box::new(self), linger: None })
    }
}

impl<P: Params> Request<Run, P> {
    /// Sends this request and polls the run until it reaches a terminal status, executing the tool calls that it
    /// requires. Nothing is streamed; the run is polled as by [`poll`](Self::poll).
    ///
    /// The updates are those of a stream, in larger pieces.
    pub fn run_with(self, tools: Tools) -> RunStream {
        let prepared = self.into_prepared();
        let context = RunContext::of(&prepared);
        let mut run =
            RunStream::new(context, Phase::asking(ResponseFuture::new(prepared, Response::decode))).with_tools(tools);
        run.only_polls = true;
        run
    }
}

impl RunStream {
    /// Waits for the next update; `None` after the last one.
    ///
    /// Equivalent to the method of `futures::TryStreamExt`. Cancellation safe: no update is lost if the future is
    /// dropped.
    pub async fn try_next(&mut self) -> Result<Option<RunUpdate>> {
        next(self).await
    }

    fn new(context: RunContext, phase: Phase) -> Self {
        Self {
            state: Box::new(RunState::new()),
            pending: VecDeque::new(),
            phase,
            is_at_rest: false,
            context,
            guard: CancelGuard::new(false),
            schedule: PollSchedule::default(),
            tools: None,
            rounds: 0,
            submitted: Required::default(),
            resumes: false,
            only_polls: false,
            deadline: None,
            timer: None,
            max_state_size: MAX_STATE_SIZE,
            deviations: Vec::new(),
            unread: None,
        }
    }

    /// Executes the tool calls that the run requires, and continues with the streams that submitting their outputs
    /// opens.
    ///
    /// A run that requires something else ends the stream with an error of kind
    /// [`ActionRequired`](ErrorKind::ActionRequired). With the feature `foundry` approvals are given by
    /// [`Tools::approve`].
    pub fn with_tools(mut self, tools: Tools) -> Self {
        self.tools = Some(tools);
        self
    }

    /// Continues by polling when the stream breaks: the connection is dropped or idle, the body ends early, an event cannot
    /// be decoded, or the server answers with the run as JSON instead of a stream.
    ///
    /// The run is polled until it reaches a terminal status or requires action; then its steps and messages are
    /// retrieved. What the broken stream did not deliver follows as updates, and the final snapshots equal those of an
    /// unbroken stream. No request is sent that would execute anything twice. A stream that breaks before the run's id
    /// is known cannot be resumed.
    ///
    /// Polling is limited by [`with_deadline`](Self::with_deadline), else, counted from where it begins, by
    /// [`ClientBuilder::poll_deadline`](crate::ClientBuilder::poll_deadline).
    pub fn resume_by_polling(mut self) -> Self {
        self.resumes = true;
        self
    }

    /// Also cancels the run on the server when this is dropped before the run reaches a terminal status.
    ///
    /// A run that requires action is not cancelled once the stream has ended. The cancellation is sent by a spawned
    /// task, since a destructor cannot wait. A run whose id is not known yet cannot be cancelled.
    pub fn cancel_on_drop(mut self) -> Self {
        self.guard.enable();
        self
    }

    /// Sets the interval between polls, where the run is polled; takes precedence over what the server asks for.
    pub fn with_poll_interval(mut self, interval: Duration) -> Self {
        self.schedule = PollSchedule::new(Some(interval));
        self
    }

    /// Sets a deadline for everything together: streams, tools and polling, counted from the first poll.
    pub fn with_deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Limits the memory that the run, its messages and its steps take, in bytes as [`RunState::size`] counts them; the
    /// default is 64 MiB.
    ///
    /// Beyond it the stream ends with an error of kind [`TooLarge`](ErrorKind::TooLarge) that carries the state so far.
    /// The run continues on the server.
    pub fn with_max_state_size(mut self, bytes: usize) -> Self {
        self.max_state_size = bytes;
        self
    }

    /// The places so far that are not what the API documents: the first 100, in order, as in [`EventStream::deviations`].
    /// An event that could not be decoded at all has the path `$`.
    pub fn deviations(&self) -> &[Deviation] {
        &self.deviations
    }

    /// The state accumulated so far.
    pub fn state(&self) -> &RunState {
        &self.state
    }

    /// The current run, once the stream has delivered it.
    pub fn current_run(&self) -> Option<&Run> {
        self.state.run()
    }

    /// The messages that the run has written by now.
    pub fn messages(&self) -> &[Message] {
        self.state.messages()
    }

    /// The steps of the run by now.
    pub fn steps(&self) -> &[RunStep] {
        self.state.steps()
    }

    /// The tool calls of all steps by now.
    pub fn tool_calls(&self) -> impl Iterator<Item = &ToolCall> {
        self.state.tool_calls()
    }

    /// Consumes the stream and returns the final state.
    ///
    /// # Errors
    ///
    /// * The first error of the stream.
    /// * Of kind [`StreamCutOff`](ErrorKind::StreamCutOff), if the stream ends before the run reaches a terminal status or
    ///   requires action.
    /// * Of kind [`RunFailed`](ErrorKind::RunFailed), if the run failed, expired or was cancelled. Its message is that of
    ///   `last_error`, and [`Error::run_state`] returns the state.
    ///
    /// A run that is `incomplete`, because a limit or a filter cut off its answer, is not an error: the state has the
    /// text so far, and the run its status and `incomplete_details`.
    pub async fn finish(mut self) -> Result<RunState> {
        self.go_to_end().await?;
        self.guard.disarm();
        self.check()?;
        Ok(std::mem::take(&mut self.state))
    }

    /// Consumes the stream and returns the run, however it ended.
    ///
    /// # Errors
    ///
    /// As [`finish`](Self::finish), but not when the run failed.
    pub async fn final_run(&mut self) -> Result<Run> {
        self.go_to_end().await?;
        self.state.run().cloned().ok_or_else(|| self.unfinished())
    }

    /// Consumes the stream and returns the messages that the run has written, however it ended.
    ///
    /// # Errors
    ///
    /// As [`finish`](Self::finish), but not when the run failed.
    pub async fn final_messages(&mut self) -> Result<Vec<Message>> {
        self.go_to_end().await?;
        Ok(self.state.messages().to_vec())
    }

    /// Consumes the stream and returns the steps of the run, however it ended.
    ///
    /// # Errors
    ///
    /// As [`finish`](Self::finish), but not when the run failed.
    pub async fn final_steps(&mut self) -> Result<Vec<RunStep>> {
        self.go_to_end().await?;
        Ok(self.state.steps().to_vec())
    }

    /// Consumes the stream and returns the text of all messages.
    ///
    /// # Errors
    ///
    /// As [`finish`](Self::finish).
    pub async fn text(&mut self) -> Result<String> {
        self.go_to_end().await?;
        self.check()?;
        Ok(self.state.text())
    }

    async fn go_to_end(&mut self) -> Result<()> {
        while let Some(update) = poll_fn(|cx| self.poll_update(cx)).await {
            update?;
        }
        if self.is_at_rest { Ok(()) } else { Err(self.unfinished()) }
    }

    /// An error if the run failed.
    fn check(&self) -> Result<()> {
        let failed = self.state.run().and_then(|run| failed(run, &self.context.secrets()));
        failed.map_or(Ok(()), |error| Err(error.with_attachment((*self.state).clone())))
    }

    fn unfinished(&self) -> Error {
        let mut message = "the stream ended before the run reached a terminal status or required action".to_owned();
        if let Some(unread) = &self.unread {
            message.push_str(&format!("; an event could not be decoded: {unread}"));
        }
        let message = self.context.secrets().text(message);
        Error::new(ErrorKind::StreamCutOff, message).with_attachment((*self.state).clone())
    }

    fn address(&self) -> Option<RunAddress> {
        self.context.address(self.state.run())
    }
}

impl Stream for RunStream {
    type Item = Result<RunUpdate>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<RunUpdate>>> {
        self.poll_update(cx)
    }
}

impl IntoFuture for RunStream {
    type Output = Result<RunState>;
    type IntoFuture = PollFuture<RunState>;

    fn into_future(self) -> PollFuture<RunState> {
        PollFuture::new(self.finish())
    }
}

impl fmt::Debug for RunStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RunStream")
            .field("run", &self.state.run().map(|run| &run.id))
            .field("status", &self.state.run().map(|run| &run.status))
            .field("rounds", &self.rounds)
            .field("tools", &self.tools)
            .finish_non_exhaustive()
    }
}
