//! The thread in the background.

use std::future::Future;

use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;

use crate::error::{Error, ErrorKind, Result};
use crate::secrets::Secrets;

/// A runtime on a thread of its own, so that connections are served, and closed, while no call is in progress.
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
            // An error tells that the sender is gone, which is what is waited for.
            let _ = runtime.block_on(stopped);
        };
        std::thread::Builder::new().name("openai-assistants".to_owned()).spawn(run).map_err(failed)?;
        Ok(Self { handle, _stop: stop })
    }

    /// Polls a future on this thread until it is done, while the background thread drives its connections and timers.
    pub(super) fn wait<F: Future>(&self, future: F) -> Result<F::Output> {
        // It would panic, and for a good reason.
        if Handle::try_current().is_ok() {
            let message = "a blocking call within an asynchronous runtime; use the asynchronous client there";
            return Err(Error::new(ErrorKind::Configuration, message));
        }
        Ok(self.handle.block_on(future))
    }
}
