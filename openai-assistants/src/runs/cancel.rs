//! Cancelling a run when its future or stream is dropped.

use std::future::IntoFuture;

use tokio::runtime::Handle;

use super::context::{RunAddress, RunContext};

/// Cancels a run on the server when it is dropped, if that was asked for and the run is known and may still go on.
///
/// This is the only place in the crate that spawns a task: a destructor cannot wait for an answer.
pub(super) struct CancelGuard {
    is_enabled: bool,
    /// Behind a pointer, as most are never armed.
    armed: Option<Box<Armed>>,
}

struct Armed {
    runtime: Handle,
    context: RunContext,
    address: RunAddress,
}

impl CancelGuard {
    pub(super) fn new(is_enabled: bool) -> Self {
        Self { is_enabled, armed: None }
    }

    pub(super) fn enable(&mut self) {
        self.is_enabled = true;
    }

    pub(super) fn is_enabled(&self) -> bool {
        self.is_enabled
    }

    /// From here on dropping cancels this run. Has to be called within a runtime.
    pub(super) fn arm(&mut self, context: &RunContext, address: &RunAddress) {
        let is_armed = self.armed.as_ref().is_some_and(|armed| armed.address == *address);
        if self.is_enabled && !is_armed {
            let (context, address) = (context.clone(), address.clone());
            self.armed = Handle::try_current().ok().map(|runtime| Box::new(Armed { runtime, context, address }));
        }
    }

    /// The run is over, or somebody else's.
    pub(super) fn disarm(&mut self) {
        self.armed = None;
    }
}

impl Drop for CancelGuard {
    fn drop(&mut self) {
        if let Some(armed) = self.armed.take() {
            let call = armed.context.cancel(&armed.address).into_future();
            // The result is ignored: the run may be over, and there is no caller to report to.
            drop(armed.runtime.spawn(call));
        }
    }
}
