//! The total usage of several runs or steps.

use futures_core::Stream;

use super::context::each;
use crate::error::Result;
use crate::ext::Usage;
use crate::generated::resources::{Runs, Steps};
use crate::polling::PollFuture;
use crate::types::{RunId, ThreadId};

impl Runs<'_> {
    /// The total tokens of all runs of a thread; requests all pages of the list.
    pub fn total_usage(&self, thread_id: impl Into<ThreadId>) -> PollFuture<Usage> {
        let runs = self.list(thread_id).limit(100).items();
        PollFuture::new(total(runs))
    }
}

impl Steps<'_> {
    /// The total tokens of all steps of a run; requests all pages of the list.
    pub fn total_usage(&self, thread_id: impl Into<ThreadId>, run_id: impl Into<RunId>) -> PollFuture<Usage> {
        let steps = self.list(thread_id, run_id).limit(100).items();
        PollFuture::new(total(steps))
    }
}

async fn total<T>(items: impl Stream<Item = Result<T>> + Unpin) -> Result<Usage>
where
    for<'a> Usage: From<&'a T>,
{
    let mut total = Usage::default();
    each(items, |item| {
        total += Usage::from(&item);
        Ok(())
    })
    .await?;
    Ok(total)
}
