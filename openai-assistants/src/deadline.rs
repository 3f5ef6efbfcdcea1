//! Deadlines: points in time by which something has to be done.

use std::future::Future;
use std::time::Duration;

use tokio::time::Instant;

use crate::error::{Error, ErrorKind, Result, TimeoutKind};
use crate::secrets::SafeText;

/// A point in time by which something has to be done, and which setting it comes from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deadline {
    at: Instant,
    after: Duration,
    kind: TimeoutKind,
}

impl Deadline {
    /// The deadline `after` from now; `None` if a clock cannot represent it.
    pub(crate) fn from_now(kind: TimeoutKind, after: Duration) -> Option<Self> {
        Some(Self { at: Instant::now().checked_add(after)?, after, kind })
    }

    /// As [`from_now`](Self::from_now), for a setting that may be absent.
    pub(crate) fn optional(kind: TimeoutKind, after: Option<Duration>) -> Option<Self> {
        Self::from_now(kind, after?)
    }

    pub(crate) fn at(&self) -> Instant {
        self.at
    }

    /// The earliest of several.
    pub(crate) fn earliest(deadlines: impl IntoIterator<Item = Option<Self>>) -> Option<Self> {
        deadlines.into_iter().flatten().min_by_key(|deadline| deadline.at)
    }

    /// Whether it will have passed after `delay`.
    pub(crate) fn is_within(&self, delay: Duration) -> bool {
        Instant::now().checked_add(delay).is_none_or(|then| then >= self.at)
    }

    pub(crate) fn has_passed(&self) -> bool {
        Instant::now() >= self.at
    }

    pub(crate) fn error(&self) -> Error {
        let after = self.after;
        let message = match self.kind {
            TimeoutKind::Connect => format!("no connection within {after:?}"),
            TimeoutKind::ResponseHeaders => format!("no response headers within {after:?}"),
            TimeoutKind::Idle => format!("no data from the server for {after:?}"),
            TimeoutKind::Total => format!("timed out after {after:?}"),
            TimeoutKind::Deadline => format!("deadline of {after:?} exceeded"),
        };
        Error::new(ErrorKind::Timeout(self.kind), SafeText::internal(message))
    }

    /// The output of the future, unless the deadline passes before. What this returns is more than twice as large as the
    /// future: pass a large one as [`pin!`](std::pin::pin).
    #[allow(clippy::manual_async_fn, reason = "an `async fn` would have a second copy of the deadline")]
    pub(crate) fn guard<F: Future>(
        deadline: Option<Self>,
        future: F,
    ) -> impl Future<Output = Result<F::Output>> + use<F> {
        async move {
            match &deadline {
                None => Ok(future.await),
                Some(deadline) => tokio::time::timeout_at(deadline.at, future).await.map_err(|_| deadline.error()),
            }
        }
    }
}
