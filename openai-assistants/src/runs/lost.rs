//! The run of a request whose answer was lost.

use std::time::{Duration, SystemTime};

use reqwest::header::{DATE, HeaderMap};
use tokio::time::Instant;

use super::context::{RunAddress, RunContext};
use crate::error::Error;
use crate::types::Run;

/// By how much the seconds of `created_at` and `Date` may be off, both being cut to whole ones.
const SLACK: Duration = Duration::from_secs(2);

/// A request that may have created a run before it was refused because of that run.
pub(super) struct Lost {
    /// What the last attempt was refused with.
    pub(super) refusal: Error,
    pub(super) address: RunAddress,
}

impl Lost {
    /// If an earlier attempt was sent and not answered, and the thread has an active run now, that may be the one. A
    /// server that knows the request's idempotency key answers with the run instead.
    pub(super) fn find(context: &RunContext, refusal: Error) -> Result<Self, Error> {
        let run_id = refusal.active_run().filter(|_| refusal.is_after_lost_answer());
        match run_id.and_then(|run_id| context.address_of(run_id)) {
            Some(address) => Ok(Self { refusal, address }),
            None => Err(refusal),
        }
    }

    /// Takes the run if it was created since the request was sent, by the server's clock. An older one was in the way
    /// from the beginning.
    pub(super) fn check(self, run: Run, headers: &HeaderMap, sent: Instant) -> Result<Run, Error> {
        let date = headers.get(DATE).and_then(|date| httpdate::parse_http_date(date.to_str().ok()?).ok());
        let since = date.unwrap_or_else(SystemTime::now).checked_sub(sent.elapsed() + SLACK);
        let created = u64::try_from(run.created_at).ok().map(|at| SystemTime::UNIX_EPOCH + Duration::from_secs(at));
        if created.zip(since).is_some_and(|(created, since)| created >= since) { Ok(run) } else { Err(self.refusal) }
    }
}
