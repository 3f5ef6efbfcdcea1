//! Waiting for a run by asking again.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use super::cancel::CancelGuard;
use super::origin::Origin;
use super::pace::{Deadline, Pace, deadline_passed};
use crate::error::{Error, Result};
use crate::generated::resources::{Runs, Threads};
use crate::page::Page;
use crate::request::{Call, Draft, Params, Request};
use crate::response::Response;
use crate::types::{
    Order, Run, RunCreateParams, RunId, RunListParams, RunSubmitToolOutputsParams, ThreadCreateAndRunParams, ThreadId,
};

/// Waits until a run comes to rest: it is over, or it requires an action.
///
/// `.await` sends the request that it was made of, and then asks for the run until then. Between two looks it waits as
/// long as the caller says, else as long as the server says, else 1 s growing to 5 s. A run in a state that is not
/// known is waited for. Dropping the future ends the waiting; the run goes on, unless
/// [`cancel_on_drop`](Self::cancel_on_drop) says otherwise.
///
/// An error on the way carries the run as it was last seen: [`Error::last_run`].
///
/// ```no_run
/// # use std::time::Duration;
/// # use openai_assistants::{Client, Result, types::*};
/// # async fn f(client: Client) -> Result<()> {
/// let run = client
///     .threads()
///     .runs()
///     .create_and_poll("thread_1", RunCreateParams::new("asst_1"))
///     .with_deadline(Duration::from_secs(60))
///     .await?;
/// println!("{}", run.status);
/// # Ok(()) }
/// ```
#[must_use = "a request is sent by `.await`"]
pub struct PollRequest {
    draft: Draft,
    settings: Settings,
}

/// Waits until no run of a thread is active, so that messages and runs can be created.
///
/// A run that requires an action is active: it stands in the way until somebody gives it what it wants, or until the
/// server lets it expire. Gives the newest run of the thread, if there is one.
#[must_use = "a request is sent by `.await`"]
pub struct IdleRequest {
    request: Request<Page<Run>, RunListParams>,
    settings: Settings,
}

/// Something that is being waited for: a future that does nothing until it is polled, and ends when it is dropped.
#[must_use = "futures do nothing unless polled"]
pub struct Waiting<T>(Pin<Box<dyn Future<Output = Result<T>> + Send>>);

#[derive(Clone, Copy, Debug, Default)]
struct Settings {
    interval: Option<Duration>,
    deadline: Option<Duration>,
    cancel_on_drop: bool,
}

/// Setters that both kinds of waiting have.
macro_rules! settings {
    () => {
        /// Waits as long as this between two looks, whatever the server says.
        pub fn with_poll_interval(mut self, interval: Duration) -> Self {
            self.settings.interval = Some(interval);
            self
        }

        /// Limits all of it in time, from the first request on. The error carries the run as it was last seen.
        pub fn with_deadline(mut self, deadline: Duration) -> Self {
            self.settings.deadline = Some(deadline);
            self
        }
    };
}

impl PollRequest {
    settings!();

    /// Also cancels the run on the server when the future is dropped before the run has come to rest, be it because
    /// nobody waits any more or because waiting failed.
    ///
    /// The request for that is sent by a task of its own, as a destructor cannot wait. A run whose creation has not
    /// been answered yet cannot be cancelled.
    pub fn cancel_on_drop(mut self) -> Self {
        self.settings.cancel_on_drop = true;
        self
    }
}

impl IdleRequest {
    settings!();
}

impl<P: Params> Request<Run, P> {
    /// Sends this, and waits until the run comes to rest.
    ///
    /// On `cancel` it waits until the run is cancelled, on `retrieve` it waits for a run that exists.
    pub fn poll(self) -> PollRequest {
        PollRequest { draft: self.into_draft(), settings: Settings::default() }
    }
}

impl Runs<'_> {
    /// Creates a run and waits until it comes to rest.
    pub fn create_and_poll(&self, thread_id: impl Into<ThreadId>, params: RunCreateParams) -> PollRequest {
        self.create(thread_id, params).poll()
    }

    /// Waits until a run comes to rest.
    pub fn poll(&self, thread_id: impl Into<ThreadId>, run_id: impl Into<RunId>) -> PollRequest {
        self.retrieve(thread_id, run_id).poll()
    }

    /// Gives a run the outputs of its tools and waits until it comes to rest again.
    pub fn submit_tool_outputs_and_poll(
        &self,
        thread_id: impl Into<ThreadId>,
        run_id: impl Into<RunId>,
        params: impl Into<RunSubmitToolOutputsParams>,
    ) -> PollRequest {
        self.submit_tool_outputs(thread_id, run_id, params.into()).poll()
    }

    /// Waits until no run of the thread is active.
    pub fn wait_for_idle(&self, thread_id: impl Into<ThreadId>) -> IdleRequest {
        // Only the newest can be active; a few more do for servers that sort in another way.
        let request = self.list(thread_id).order(Order::Desc).limit(10);
        IdleRequest { request, settings: Settings::default() }
    }
}

impl Threads<'_> {
    /// Creates a thread with a run, and waits until the run comes to rest.
    pub fn create_and_run_poll(&self, params: ThreadCreateAndRunParams) -> PollRequest {
        self.create_and_run(params).poll()
    }

    /// Waits until no run of the thread is active.
    pub fn wait_for_idle(&self, thread_id: impl Into<ThreadId>) -> IdleRequest {
        self.runs().wait_for_idle(thread_id)
    }
}

impl<T> Waiting<T> {
    pub(crate) fn new(future: impl Future<Output = Result<T>> + Send + 'static) -> Self {
        Self(Box::pin(future))
    }
}

impl IntoFuture for PollRequest {
    type Output = Result<Run>;
    type IntoFuture = Waiting<Run>;

    fn into_future(self) -> Waiting<Run> {
        Waiting::new(wait_for_rest(self.draft, self.settings))
    }
}

impl IntoFuture for IdleRequest {
    type Output = Result<Option<Run>>;
    type IntoFuture = Waiting<Option<Run>>;

    fn into_future(self) -> Waiting<Option<Run>> {
        Waiting::new(wait_for_idle(self.request.into_draft(), self.settings))
    }
}

async fn wait_for_rest(draft: Draft, settings: Settings) -> Result<Run> {
    let origin = Origin::of(&draft);
    let deadline = Deadline::start(settings.deadline);
    let mut pace = Pace::new(settings.interval);
    let mut guard = CancelGuard::new(settings.cancel_on_drop);
    let mut last = None;
    let mut call = Call::new(draft, Response::<Run>::decode);
    loop {
        let response = match deadline.limit(call).await {
            Some(Ok(response)) => response,
            Some(Err(error)) => return Err(with_run(error, last)),
            None => return Err(with_run(deadline_passed(), last)),
        };
        let pause = pace.after(response.headers());
        let run = response.into_data();
        if !run.needs_polling() {
            guard.disarm();
            return Ok(run);
        }
        let Some(address) = origin.address(Some(&run)) else { return Err(with_run(no_address(), Some(run))) };
        guard.arm(&origin, &address);
        if deadline.pause(pause).await.is_none() {
            return Err(with_run(deadline_passed(), Some(run)));
        }
        call = origin.retrieve(&address);
        last = Some(run);
    }
}

async fn wait_for_idle(draft: Draft, settings: Settings) -> Result<Option<Run>> {
    let deadline = Deadline::start(settings.deadline);
    let mut pace = Pace::new(settings.interval);
    let Draft { client, operation, path, query, options, .. } = draft;
    let mut last = None;
    loop {
        let draft = Draft {
            client: client.clone(),
            operation,
            path: path.clone(),
            query: query.clone(),
            body: crate::request::Payload::Empty,
            options: options.clone(),
            problem: None,
        };
        let response = match deadline.limit(Call::new(draft, Response::<Page<Run>>::decode)).await {
            Some(Ok(response)) => response,
            Some(Err(error)) => return Err(with_run(error, last)),
            None => return Err(with_run(deadline_passed(), last)),
        };
        let pause = pace.after(response.headers());
        let mut runs = response.into_data().data;
        match runs.iter().position(|run| !run.is_terminal()) {
            Some(active) => last = Some(runs.swap_remove(active)),
            None => return Ok(runs.into_iter().next()),
        }
        if deadline.pause(pause).await.is_none() {
            return Err(with_run(deadline_passed(), last));
        }
    }
}

fn with_run(error: Error, run: Option<Run>) -> Error {
    match run {
        Some(run) => error.with_attachment(run),
        None => error,
    }
}

/// A server that leaves out the ids of a run it has just created.
pub(super) fn no_address() -> Error {
    Error::new(crate::ErrorKind::Other, "the server did not tell the id of the run or of its thread")
}

impl<T> Future for Waiting<T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<T>> {
        self.0.as_mut().poll(cx)
    }
}

impl fmt::Debug for PollRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PollRequest").field("request", &self.draft).field("settings", &self.settings).finish()
    }
}

impl fmt::Debug for IdleRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IdleRequest").field("request", &self.request).field("settings", &self.settings).finish()
    }
}

impl<T> fmt::Debug for Waiting<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Waiting").finish_non_exhaustive()
    }
}
