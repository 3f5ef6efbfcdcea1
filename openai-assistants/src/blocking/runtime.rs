//! The thread in the background.

use std::future::{Future, poll_fn, ready};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::task::{Context, Waker};

use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;

use crate::error::{Error, ErrorKind, Result};
use crate::secrets::Secrets;

/// A runtime on a separate thread, so that connections are served and closed while no call is in progress.
pub(super) struct Runtime {
    handle: Handle,
    /// The thread ends when this is dropped. It is not joined: what is dropped last may be dropped on the thread
    /// itself.
    _stop: oneshot::Sender<()>,
}

impl Runtime {
    pub(super) fn start() -> Result<Self> {
        let failed = |error| {
            Error::new(ErrorKind::Configuration, "no thread could be started").with_source(error, &Secrets::none())
        };
        let runtime = Builder::new_current_thread().enable_all().build().map_err(failed)?;
        let handle = runtime.handle().clone();
        let (stop, stopped) = oneshot::channel::<()>();
        let run = move || {
            // An error means that the sender is gone, which is what this waits for.
            let _ = runtime.block_on(stopped);
        };
        std::thread::Builder::new().name("openai-assistants".to_owned()).spawn(run).map_err(failed)?;
        Ok(Self { handle, _stop: stop })
    }

    /// Polls a future on this thread until it is done, while the background thread drives its connections and timers.
    ///
    /// tokio allows this wherever no task is being polled: on threads without a runtime, in `spawn_blocking`, and in
    /// `block_in_place`. Elsewhere it would panic.
    pub(super) fn wait<F: Future>(&self, future: F) -> Result<F::Output> {
        if Handle::try_current().is_ok() && (is_polled_by_tokio() || !self.may_block()) {
            return Err(Error::new(
                ErrorKind::Configuration,
                "a blocking call on a thread that runs asynchronous tasks; use the asynchronous client there, or make the \
                 call within `tokio::task::spawn_blocking`",
            ));
        }
        let (mut future, mut output) = (pin!(future), None);
        let mut finished = poll_fn(|context| future.as_mut().poll(context).map(|value| output = Some(value)));
        // The type does not depend on the call, so that what tokio does to block is compiled once.
        let finished: &mut (dyn Future<Output = ()> + Unpin) = &mut finished;
        self.handle.block_on(finished);
        output.ok_or_else(|| Error::new(ErrorKind::Configuration, "a future ended without its output"))
    }

    /// Whether tokio lets this thread wait. The only way to find out is to try, and when it does not, it panics: the
    /// panic is caught, but its message has been printed by then. A program that aborts on panics does so here, as it would
    /// when the call went on.
    fn may_block(&self) -> bool {
        catch_unwind(AssertUnwindSafe(|| self.handle.block_on(ready(())))).is_ok()
    }
}

/// Whether this is called by a task that is being polled; it may miss one.
///
/// tokio gives a task a budget of operations each time that it polls it, and a thread where blocking is allowed has no
/// limit, so running out of budget means that this is a task. The check uses up the rest, so the task yields soon after.
fn is_polled_by_tokio() -> bool {
    let mut context = Context::from_waker(Waker::noop());
    let has_none_left = |_| pin!(tokio::task::consume_budget()).poll(&mut context).is_pending();
    // The budget is an 8-bit number.
    (0..=u8::MAX).any(has_none_left)
}
