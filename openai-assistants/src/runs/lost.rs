//! The run of a request whose response was lost.

use std::time::{Duration, SystemTime};

use reqwest::header::{DATE, HeaderMap};
use tokio::time::Instant;

use super::context::{RunAddress, RunContext};
use crate::error::Error;
use crate::types::Run;

/// By how much `created_at` and `Date` may differ, since both are truncated to seconds.
const SLACK: Duration = Duration::from_secs(2);

/// A request that may have created a run before it was rejected because of that run.
pub(super) struct Lost {
    /// The error of the last attempt.
    pub(super) refusal: Error,
    pub(super) address: RunAddress,
}

impl Lost {
    /// If an earlier attempt was sent without a response, and the thread has an active run now, that may be the one. A
    /// server that knows the request's idempotency key returns the run instead.
    pub(super) fn find(context: &RunContext, refusal: Error) -> Result<Self, Error> {
        let run_id = refusal.active_run().filter(|_| refusal.is_after_lost_answer());
        match run_id.and_then(|run_id| context.address_of(run_id)) {
            Some(address) => Ok(Self { refusal, address }),
            None => Err(refusal),
        }
    }

    /// Accepts the run if it was created after the request was sent, by the server's clock. An older one blocked the
    /// request from the beginning.
    pub(super) fn check(self, run: Run, headers: &HeaderMap, sent: Instant) -> Result<Run, Error> {
        let date = headers.get(DATE).and_then(|date| httpdate::parse_http_date(date.to_str().ok()?).ok());
        let since = date.unwrap_or_else(SystemTime::now).checked_sub(sent.elapsed() + SLACK);
        let created = u64::try_from(run.created_at).ok().map(|at| SystemTime::UNIX_EPOCH + Duration::from_secs(at));
        if created.zip(since).is_some_and(|(created, since)| created >= since) { Ok(run) } else { Err(self.refusal) }
    }
}
