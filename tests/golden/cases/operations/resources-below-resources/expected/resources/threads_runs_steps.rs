// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `threads.runs.steps`.

use crate::types::{Thing, ThreadId};
use crate::{Client, Request};

use crate::generated::operations;

/// `threads.runs.steps`.
#[derive(Clone, Copy, Debug)]
pub struct Steps<'a> {
    client: &'a Client,
}

impl<'a> Steps<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists steps.
    ///
    /// Lists the steps of a run, in more words.
    ///
    /// Deprecated by the API.
    ///
    /// `GET /threads/{thread_id}/runs/{run_id}/steps`
    pub fn list(
        &self,
        thread_id: impl Into<ThreadId>,
        run_id: impl Into<String>,
    ) -> Request<Thing> {
        Request::new(
            self.client,
            &operations::LIST_STEPS,
            vec![thread_id.into().into(), run_id.into()],
            (),
        )
    }
}
