//! Points in time that something has to be done by.

use std::future::Future;
use std::time::Duration;

use tokio::time::Instant;

use crate::error::{Error, ErrorKind, Result, TimeoutKind};
use crate::secrets::SafeText;

/// A point in time that something has to be done by, and which setting it comes from.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limit {
    at: Instant,
    after: Duration,
    kind: TimeoutKind,
}

impl Limit {
    /// `after` from now; `None` if that is beyond what a clock can tell.
    pub(crate) fn from_now(kind: TimeoutKind, after: Duration) -> Option<Self> {
        Some(Self { at: Instant::now().checked_add(after)?, after, kind })
    }

    /// As [`from_now`](Self::from_now), where there may be no limit.
    pub(crate) fn maybe(kind: TimeoutKind, after: Option<Duration>) -> Option<Self> {
        Self::from_now(kind, after?)
    }

    pub(crate) fn at(&self) -> Instant {
        self.at
    }

    /// The one that comes first.
    pub(crate) fn earliest(limits: impl IntoIterator<Item = Option<Self>>) -> Option<Self> {
        limits.into_iter().flatten().min_by_key(|limit| limit.at)
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
            TimeoutKind::Idle => format!("nothing came from the server for {after:?}"),
            TimeoutKind::Total => format!("the attempt took longer than {after:?}"),
            TimeoutKind::Deadline => format!("the deadline of {after:?} passed"),
        };
        Error::new(ErrorKind::Timeout(self.kind), SafeText::internal(message))
    }

    /// What the future gives, if it gives it in time.
    pub(crate) async fn guard<F: Future>(limit: Option<Self>, future: F) -> Result<F::Output> {
        match limit {
            None => Ok(future.await),
            Some(limit) => tokio::time::timeout_at(limit.at, future).await.map_err(|_| limit.error()),
        }
    }
}
