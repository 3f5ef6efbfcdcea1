//! Polling a run.

use std::fmt;
use std::future::IntoFuture;

use tokio::time::{Instant, sleep};

use super::cancel::CancelGuard;
use super::context::RunContext;
use super::existing::Existing;
use super::failure::deadline_passed;
use super::lost::Lost;
use crate::deadline::Deadline;
use crate::error::{Error, ErrorKind, Result};
use crate::generated::resources::{Runs, Threads};
use crate::http::{Params, PreparedRequest};
use crate::polling::{PollFuture, PollOptions, PollSchedule, Watch, poll_options};
use crate::request::Page;
use crate::request::Response;
use crate::request::{ListRequest, Request, ResponseFuture};
use crate::secrets::Secrets;
use crate::types::{
    Order, Run, RunCreateParams, RunId, RunListParams, RunSubmitToolOutputsParams, ThreadCreateAndRunParams, ThreadId,
};

/// A request that polls a run until it reaches a terminal status or requires action.
///
/// `.await` sends the request that this was made from, and then retrieves the run repeatedly. The interval between
/// polls is the one [set by the caller](Self::with_poll_interval), else the one that the server asks for, else 250 ms
/// growing to 5 s. A run with an unknown status is polled further. The total time is limited by
/// [`with_deadline`](Self::with_deadline), else by
/// [`ClientBuilder::poll_deadline`](crate::ClientBuilder::poll_deadline), else not at all. Dropping the future stops the
/// polling; the run continues on the server unless [`cancel_on_drop`](Self::cancel_on_drop) was called.
///
/// Errors carry the run as last seen: [`Error::last_run`].
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
    prepared: PreparedRequest,
    options: PollOptions,
    cancel_on_drop: bool,
    watch: Option<Box<Watch<Run>>>,
}

/// A request that waits until no run of a thread is active, so that messages and runs can be created.
///
/// A run that requires action is active: it blocks the thread until its tool outputs are submitted or it expires. The
/// result is the newest run of the thread, if there is one.
///
/// The total time is limited by [`with_deadline`](Self::with_deadline), else by
/// [`ClientBuilder::poll_deadline`](crate::ClientBuilder::poll_deadline), else not at all. When it is exceeded,
/// [`Error::last_run`] returns the run that is active.
#[must_use = "a request is sent by `.await`"]
pub struct IdleRequest {
    request: ListRequest<Run, RunListParams>,
    options: PollOptions,
    watch: Option<Box<Watch<Run>>>,
}

impl PollRequest {
    poll_options!(self => self.options, Run);

    /// Calls a function with the run of every response, including the first and the last. It is called by the task that
    /// polls the request, so it must not block.
    ///
    /// ```no_run
    /// # use openai_assistants::{Client, Result, types::*};
    /// # async fn f(client: Client) -> Result<()> {
    /// let params = RunCreateParams::new("asst_1");
    /// let request = client
    ///     .threads()
    ///     .runs()
    ///     .create_and_poll("thread_1", params)
    ///     .on_progress(|run| println!("{}: {}", run.id, run.status));
    /// let run = request.await?;
    /// # Ok(()) }
    /// ```
    pub fn on_progress(mut self, call: impl Fn(&Run) + Send + Sync + 'static) -> Self {
        self.watch = Some(Box::new(call));
        self
    }

    /// Sends an `Idempotency-Key` with the first request, so that a run is not created twice when the response is
    /// lost; see [`create_and_poll`](Runs::create_and_poll).
    pub fn with_idempotency_key(mut self, key: impl AsRef<str>) -> Self {
        self.prepared.options.idempotency_key(key.as_ref());
        self
    }

    /// Also cancels the run on the server if the future is dropped, or fails, before the run reaches a terminal status
    /// or requires action.
    ///
    /// The cancellation is sent by a spawned task, since a destructor cannot wait. A run cannot be cancelled before the
    /// response to its creation has arrived.
    pub fn cancel_on_drop(mut self) -> Self {
        self.cancel_on_drop = true;
        self
    }
}

impl IdleRequest {
    poll_options!(self => self.options, Option<Run>);

    /// Calls a function with the active run of every response. It is not called if no run is active, and so not with the
    /// run that is returned. It is called by the task that polls the request, so it must not block.
    ///
    /// ```no_run
    /// # use openai_assistants::{Client, Result};
    /// # async fn f(client: Client) -> Result<()> {
    /// let idle = client.threads().wait_for_idle("thread_1");
    /// idle.on_progress(|run| println!("{} is {}", run.id, run.status))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn on_progress(mut self, call: impl Fn(&Run) + Send + Sync + 'static) -> Self {
        self.watch = Some(Box::new(call));
        self
    }
}

impl<P: Params> Request<Run, P> {
    /// Sends this request, then polls until the run reaches a terminal status or requires action.
    ///
    /// With `cancel` it waits until the run is cancelled, with `retrieve` it waits for an existing run. A run that is
    /// over cannot be cancelled, which servers answer with an error; this returns the run as it is instead. If the
    /// response is not the run, for example because it is empty, the run is retrieved.
    pub fn poll(self) -> PollRequest {
        PollRequest {
            prepared: self.into_prepared(),
            options: PollOptions::default(),
            cancel_on_drop: false,
            watch: None,
        }
    }
}

impl Runs<'_> {
    /// Creates a run and polls it until it reaches a terminal status or requires action.
    ///
    /// A request whose response is lost is retried, and a server may then create a second run. To prevent that, add
    /// [`with_idempotency_key`](PollRequest::with_idempotency_key). A server that knows such keys answers with the
    /// first run. One that ignores them refuses the second request, as the thread has an active run; if that run was
    /// created after the request was first sent, it is polled instead. Only a server that ignores keys and also allows
    /// several active runs in a thread, or has finished the first run by then, creates two.
    pub fn create_and_poll(&self, thread_id: impl Into<ThreadId>, params: RunCreateParams) -> PollRequest {
        self.create(thread_id, params).poll()
    }

    /// Polls a run until it reaches a terminal status or requires action.
    pub fn poll(&self, thread_id: impl Into<ThreadId>, run_id: impl Into<RunId>) -> PollRequest {
        self.retrieve(thread_id, run_id).poll()
    }

    /// Submits tool outputs and polls the run until it reaches a terminal status or requires action again.
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
        // Only the newest can be active; a few more suffice for servers that order differently.
        let request = self.list(thread_id).order(Order::Desc).limit(10);
        IdleRequest { request, options: PollOptions::default(), watch: None }
    }
}

impl Threads<'_> {
    /// Creates a thread with a run, and polls the run until it reaches a terminal status or requires action.
    pub fn create_and_run_poll(&self, params: ThreadCreateAndRunParams) -> PollRequest {
        self.create_and_run(params).poll()
    }

    /// Waits until no run of the thread is active.
    pub fn wait_for_idle(&self, thread_id: impl Into<ThreadId>) -> IdleRequest {
        self.runs().wait_for_idle(thread_id)
    }
}

impl IntoFuture for PollRequest {
    type Output = Result<Run>;
    type IntoFuture = PollFuture<Run>;

    fn into_future(self) -> PollFuture<Run> {
        PollFuture::new(wait_for_rest(self))
    }
}

impl IntoFuture for IdleRequest {
    type Output = Result<Option<Run>>;
    type IntoFuture = PollFuture<Option<Run>>;

    fn into_future(self) -> PollFuture<Option<Run>> {
        let Self { request, options, watch } = self;
        PollFuture::new(wait_for_idle(request.into_request().into_prepared(), options, watch))
    }
}

async fn wait_for_rest(request: PollRequest) -> Result<Run> {
    let PollRequest { prepared, options: poll, cancel_on_drop, watch } = request;
    let context = RunContext::of(&prepared);
    let deadline = poll.deadline(prepared.config.settings.poll_deadline);
    let mut schedule = PollSchedule::new(poll.interval);
    let mut guard = CancelGuard::new(cancel_on_drop);
    let mut last = None;
    let sent = Instant::now();
    let has_key = prepared.options.has_idempotency_key;
    let operation = prepared.operation.clone();
    let mut is_first = true;
    let (mut existing, mut lost): (Option<Existing>, Option<Lost>) = (None, None);
    let mut call = ResponseFuture::new(prepared, Response::<Run>::decode);
    loop {
        let response = match Deadline::guard(deadline, call).await {
            Ok(Ok(response)) => response,
            Ok(Err(error)) if std::mem::take(&mut is_first) => {
                let address = match Existing::find(&context, &operation, error) {
                    Ok(found) => existing.insert(found).address.clone(),
                    Err(error) if has_key => lost.insert(Lost::find(&context, error)?).address.clone(),
                    Err(error) => return Err(error),
                };
                call = context.retrieve(&address);
                continue;
            }
            Ok(Err(error)) => return Err(with_run(error, last)),
            Err(_) if last.is_none() => return Err(too_late(last, &context.secrets()).with_operation(operation.id())),
            Err(_) => return Err(too_late(last, &context.secrets())),
        };
        is_first = false;
        let pause = schedule.after(response.headers());
        let headers = lost.as_ref().map(|_| response.headers().clone()).unwrap_or_default();
        let run = match (existing.take(), lost.take()) {
            (Some(existing), _) => existing.check(response.into_data())?,
            (_, Some(lost)) => lost.check(response.into_data(), &headers, sent)?,
            _ => response.into_data(),
        };
        if let Some(watch) = &watch {
            watch(&run);
        }
        if !run.needs_polling() {
            guard.disarm();
            return Ok(run);
        }
        let Some(address) = context.address(Some(&run)) else { return Err(with_run(no_address(), Some(run))) };
        guard.arm(&context, &address);
        if Deadline::guard(deadline, sleep(pause)).await.is_err() {
            return Err(too_late(Some(run), &context.secrets()));
        }
        call = context.retrieve(&address);
        last = Some(run);
    }
}

async fn wait_for_idle(
    prepared: PreparedRequest,
    poll: PollOptions,
    watch: Option<Box<Watch<Run>>>,
) -> Result<Option<Run>> {
    let deadline = poll.deadline(prepared.config.settings.poll_deadline);
    let mut schedule = PollSchedule::new(poll.interval);
    let PreparedRequest { config, operation, path, query, options, .. } = prepared;
    let mut last = None;
    loop {
        let prepared = PreparedRequest {
            config: config.clone(),
            operation: operation.clone(),
            path: path.clone(),
            query: query.clone(),
            encoded: Vec::new(),
            body: crate::http::Payload::Empty,
            options: options.clone(),
        };
        let response =
            match Deadline::guard(deadline, ResponseFuture::new(prepared, Response::<Page<Run>>::decode)).await {
                Ok(Ok(response)) => response,
                Ok(Err(error)) => return Err(with_run(error, last)),
                Err(_) => return Err(too_late(last, &options.secrets(&config))),
            };
        let pause = schedule.after(response.headers());
        let mut runs = response.into_data().data;
        match runs.iter().position(|run| !run.is_terminal()) {
            Some(active) => {
                let run = last.insert(runs.swap_remove(active));
                if let Some(watch) = &watch {
                    watch(run);
                }
            }
            None => return Ok(runs.into_iter().next()),
        }
        if Deadline::guard(deadline, sleep(pause)).await.is_err() {
            return Err(too_late(last, &options.secrets(&config)));
        }
    }
}

fn too_late(last: Option<Run>, secrets: &Secrets) -> Error {
    with_run(deadline_passed(last.as_ref(), secrets), last)
}

fn with_run(error: Error, run: Option<Run>) -> Error {
    match run {
        Some(run) => error.with_attachment(run),
        None => error,
    }
}

/// A server that omits the IDs of a run that it has just created.
pub(super) fn no_address() -> Error {
    Error::new(ErrorKind::Other, "the response has no run ID or no thread ID")
}

impl fmt::Debug for PollRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PollRequest")
            .field("request", &self.prepared)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for IdleRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IdleRequest")
            .field("request", &self.request)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
