//! How long to wait for the end of a stream after its run has ended.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::time::{Sleep, sleep};

/// A server that sends `done` does so at once. One that does not, and keeps the connection open, must not hold up
/// callers that read to the end.
const LONGEST: Duration = Duration::from_secs(2);

/// The wait for the end of a stream after an event that may be its last one.
#[derive(Default)]
pub(super) enum Linger {
    /// There has been no such event.
    #[default]
    Idle,
    /// There has, and nothing has been waited for since.
    Ready,
    PollFuture(Pin<Box<Sleep>>),
}

impl Linger {
    /// An event has come that may be the last one.
    pub(super) fn begin(&mut self) {
        if let Self::Idle = self {
            *self = Self::Ready;
        }
    }

    pub(super) fn has_begun(&self) -> bool {
        !matches!(self, Self::Idle)
    }

    /// Whether the server has had its time. It runs from when this is asked first: a reader who was busy with the
    /// events before has not waited yet.
    pub(super) fn poll_over(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        loop {
            match self {
                Self::Idle => return Poll::Pending,
                Self::Ready => *self = Self::PollFuture(Box::pin(sleep(LONGEST))),
                Self::PollFuture(timer) => return timer.as_mut().poll(cx),
            }
        }
    }
}
