// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `threads.runs.steps`.

use crate::types::{
    Order, RunId, RunStep, RunStepInclude, StepId, StepListParams, StepRetrieveParams,
    ThreadId,
};

use crate::blocking::{Client, Request, ListRequest};

use crate::generated::operations;

/// What a run did, step by step: messages it wrote and tools it called.
#[derive(Clone, Copy, Debug)]
pub struct Steps<'a> {
    client: &'a Client,
}

impl<'a> Steps<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List the steps of a run.
    ///
    /// Returns one page, the newest step first by default.
    ///
    /// `GET /threads/{thread_id}/runs/{run_id}/steps`
    pub fn list(
        &self,
        thread_id: impl Into<ThreadId>,
        run_id: impl Into<RunId>,
    ) -> ListRequest<RunStep, StepListParams> {
        ListRequest::new(
            self.client,
            &operations::LIST_RUN_STEPS,
            vec![thread_id.into().into(), run_id.into().into()],
            Default::default(),
        )
    }

    /// Retrieve a run step.
    ///
    /// Returns one step with its message or tool calls.
    ///
    /// `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`
    pub fn retrieve(
        &self,
        thread_id: impl Into<ThreadId>,
        run_id: impl Into<RunId>,
        step_id: impl Into<StepId>,
    ) -> Request<RunStep, StepRetrieveParams> {
        Request::new(
            self.client,
            &operations::GET_RUN_STEP,
            vec![thread_id.into().into(), run_id.into().into(), step_id.into().into()],
            Default::default(),
        )
    }
}

impl ListRequest<RunStep, StepListParams> {
    /// Sets all query parameters at once.
    pub fn params(mut self, params: StepListParams) -> Self {
        *self.params_mut() = params;
        self
    }

    /// Items per page, from 1 to 100; the default is 20.
    pub fn limit(mut self, limit: i64) -> Self {
        self.params_mut().limit = Some(limit);
        self
    }

    /// Direction of the list by creation time: `asc` puts the oldest first, `desc` (the default) the
    /// newest.
    pub fn order(mut self, order: impl Into<Order>) -> Self {
        self.params_mut().order = Some(order.into());
        self
    }

    /// Cursor: only items that follow the one with this id are returned. Pass the `last_id` of one page
    /// to get the next.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.params_mut().after = Some(after.into());
        self
    }

    /// Cursor: only items that precede the one with this id are returned. Pass the `first_id` of one
    /// page to go back.
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.params_mut().before = Some(before.into());
        self
    }

    /// Parts of run steps to return that are otherwise left out. The one known value adds the text of
    /// file search hits.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<RunStepInclude>>,
    ) -> Self {
        self.params_mut().include = Some(include.into_iter().map(Into::into).collect());
        self
    }
}

impl Request<RunStep, StepRetrieveParams> {
    /// Sets all query parameters at once.
    pub fn params(mut self, params: StepRetrieveParams) -> Self {
        *self.params_mut() = params;
        self
    }

    /// Parts of run steps to return that are otherwise left out. The one known value adds the text of
    /// file search hits.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<RunStepInclude>>,
    ) -> Self {
        self.params_mut().include = Some(include.into_iter().map(Into::into).collect());
        self
    }
}
