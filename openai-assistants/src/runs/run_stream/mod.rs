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
use super::tools::Tools;
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
use crate::types::{AssistantStreamEvent, Message, RequiredActionFunctionToolCall, Run, RunStep, ToolCall};

/// A run as it goes on: a stream of [updates](RunUpdate), with snapshots of everything at any time.
///
/// Made by [`EventStream::run`] and [`StreamRequest::run`], or with tools by [`StreamRequest::run_with`] and
/// [`Request::run_with`]. It does something only while it is polled, and holds no more updates than one event gives.
/// Dropping it closes the connection; the run goes on, unless [`cancel_on_drop`](Self::cancel_on_drop) says otherwise.
///
/// `.await` instead of taking the updates gives the [`RunState`] in the end, and [`text`](Self::text) the text. Both are
/// errors if the run failed, expired or was cancelled; the updates tell of that like of any other end.
///
/// An event that cannot be read is passed over, and [`deviations`](Self::deviations) tells of it. With
/// [`resume_by_polling`](Self::resume_by_polling) the end of the run is fetched then, so that nothing is missing.
///
/// After an error the state so far is still there, and in the error: [`Error::run_state`].
///
/// ```no_run
/// # use openai_assistants::{Client, Result, RunUpdate, types::*};
/// # async fn f(client: Client) -> Result<()> {
/// let runs = client.threads().runs();
/// let mut run = runs.create("thread_1", RunCreateParams::new("asst_1")).stream().run().resume_by_polling();
/// while let Some(update) = run.try_next().await? {
///     match update {
///         RunUpdate::TextDelta { text, .. } => print!("{text}"),
///         RunUpdate::RequiresAction(run) => println!("{} calls", run.required_tool_calls().len()),
///         _ => {}
///     }
/// }
/// println!("{}", run.final_run().await?.status);
/// # Ok(()) }
/// ```
#[must_use = "streams do nothing unless polled"]
pub struct RunStream {
    state: RunState,
    pending: VecDeque<RunUpdate>,
    phase: Phase,
    /// The run does not go on by itself, as the current leg has told. The snapshot alone does not say so: after outputs
    /// have been submitted it shows a run that waits for them until the next event.
    is_at_rest: bool,
    context: RunContext,
    guard: CancelGuard,
    schedule: PollSchedule,
    tools: Option<Tools>,
    rounds: u32,
    /// The calls whose outputs have been submitted last: a run that still asks for them has not noticed yet.
    submitted: Vec<RequiredActionFunctionToolCall>,
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
    /// Asks for the run as it goes on, folded into snapshots. The request is sent when the stream is polled first.
    pub fn run(self) -> RunStream {
        let context = RunContext::of(&self.prepared);
        RunStream::new(context, Phase::Opening(self.into_future()))
    }

    /// Asks for the run as it goes on, and carries out the tool calls that it asks for: one stream from the beginning
    /// to the end, however many rounds of calls there are.
    pub fn run_with(self, tools: Tools) -> RunStream {
        self.run().with_tools(tools)
    }
}

impl EventStream<AssistantStreamEvent> {
    /// The run as it goes on, folded into snapshots.
    pub fn run(self) -> RunStream {
        let context = RunContext::of(self.prepared());
        RunStream::new(context, Phase::Streaming { events: Box::new(self), linger: None })
    }
}

impl<P: Params> Request<Run, P> {
    /// Sends this and waits until the run is over, carrying out the tool calls that it asks for. Nothing is streamed:
    /// the run is polled, as by [`poll`](Self::poll).
    ///
    /// The same updates can be taken on the way as from a stream, only in larger pieces.
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
    /// It is what `TryStreamExt` of the package `futures` calls by the same name. Dropping it before it is done loses
    /// nothing.
    pub async fn try_next(&mut self) -> Result<Option<RunUpdate>> {
        next(self).await
    }

    fn new(context: RunContext, phase: Phase) -> Self {
        Self {
            state: RunState::new(),
            pending: VecDeque::new(),
            phase,
            is_at_rest: false,
            context,
            guard: CancelGuard::new(false),
            schedule: PollSchedule::default(),
            tools: None,
            rounds: 0,
            submitted: Vec::new(),
            resumes: false,
            only_polls: false,
            deadline: None,
            timer: None,
            max_state_size: MAX_STATE_SIZE,
            deviations: Vec::new(),
            unread: None,
        }
    }

    /// Carries out the tool calls that the run asks for, and goes on with the streams that their outputs open.
    ///
    /// A run that requires an action other than outputs of functions ends the stream, waiting.
    pub fn with_tools(mut self, tools: Tools) -> Self {
        self.tools = Some(tools);
        self
    }

    /// Goes on by polling when the stream breaks: the connection is lost or silent, the body ends early, an event cannot be
    /// read, or the server answers with the run as JSON instead of a stream.
    ///
    /// The run is asked for by its id until it comes to rest; then its steps and messages are fetched. What the broken
    /// stream has not told comes as updates, and the final snapshots are those of an unbroken stream. Nothing is sent
    /// that would run anything twice. A stream that breaks before it has told the run's id cannot be resumed.
    ///
    /// How long polling may take is up to [`with_deadline`](Self::with_deadline), else, from where it begins,
    /// [`ClientBuilder::poll_deadline`](crate::ClientBuilder::poll_deadline).
    pub fn resume_by_polling(mut self) -> Self {
        self.resumes = true;
        self
    }

    /// Also cancels the run on the server when this is dropped before the run is over.
    ///
    /// A run that has come to wait for the caller is left alone, once the stream has ended. The request is sent by a
    /// task of its own, as a destructor cannot wait. A run whose id is not known yet cannot be cancelled.
    pub fn cancel_on_drop(mut self) -> Self {
        self.guard.enable();
        self
    }

    /// Where there is polling, waits as long as this between two looks, whatever the server says.
    pub fn with_poll_interval(mut self, interval: Duration) -> Self {
        self.schedule = PollSchedule::new(Some(interval));
        self
    }

    /// Limits all of it in time: streams, tools and polling, from when it is polled first.
    pub fn with_deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Limits the memory that the run, its messages and its steps take, in bytes as [`RunState::size`] counts them;
    /// 64 MiB unless set.
    ///
    /// Beyond it the stream ends with an error of kind [`TooLarge`](ErrorKind::TooLarge) that has the state so far. The
    /// run goes on at the server.
    pub fn with_max_state_size(mut self, bytes: usize) -> Self {
        self.max_state_size = bytes;
        self
    }

    /// Where what came so far was not what the API documents: the first 100 places, in order, as
    /// [`EventStream::deviations`] has them. An event that could not be read at all is one with the path `$`.
    pub fn deviations(&self) -> &[Deviation] {
        &self.deviations
    }

    /// Everything that is known by now.
    pub fn state(&self) -> &RunState {
        &self.state
    }

    /// The run as it is now, once the stream has told of it.
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

    /// Goes on to the end of the stream, and gives everything.
    ///
    /// # Errors
    ///
    /// * The first error of the stream.
    /// * Of kind [`StreamCutOff`](ErrorKind::StreamCutOff), when the stream is over although the run neither is, nor waits
    ///   for the caller.
    /// * Of kind [`RunFailed`](ErrorKind::RunFailed), when the run failed, expired or was cancelled. It says what
    ///   `last_error` says, and carries everything in [`Error::run_state`].
    ///
    /// A run that is `incomplete`, because a limit or a filter cut its answer short, is no error: what it wrote is there,
    /// and its status and `incomplete_details` tell.
    pub async fn finish(mut self) -> Result<RunState> {
        self.go_to_end().await?;
        self.guard.disarm();
        self.check()?;
        Ok(std::mem::take(&mut self.state))
    }

    /// Goes on to the end of the stream, and gives the run, however it ended.
    ///
    /// # Errors
    ///
    /// As [`finish`](Self::finish), but not when the run failed.
    pub async fn final_run(&mut self) -> Result<Run> {
        self.go_to_end().await?;
        self.state.run().cloned().ok_or_else(|| self.unfinished())
    }

    /// Goes on to the end of the stream, and gives the messages that the run has written, however it ended.
    ///
    /// # Errors
    ///
    /// As [`finish`](Self::finish), but not when the run failed.
    pub async fn final_messages(&mut self) -> Result<Vec<Message>> {
        self.go_to_end().await?;
        Ok(self.state.messages().to_vec())
    }

    /// Goes on to the end of the stream, and gives the steps of the run, however it ended.
    ///
    /// # Errors
    ///
    /// As [`finish`](Self::finish), but not when the run failed.
    pub async fn final_steps(&mut self) -> Result<Vec<RunStep>> {
        self.go_to_end().await?;
        Ok(self.state.steps().to_vec())
    }

    /// Goes on to the end of the stream, and gives the text of all messages.
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
        failed.map_or(Ok(()), |error| Err(error.with_attachment(self.state.clone())))
    }

    fn unfinished(&self) -> Error {
        let mut message = "the stream is over, but the run had not come to an end when it was last heard of".to_owned();
        if let Some(unread) = &self.unread {
            message.push_str(&format!("; an event could not be read: {unread}"));
        }
        let message = self.context.secrets().text(message);
        Error::new(ErrorKind::StreamCutOff, message).with_attachment(self.state.clone())
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
