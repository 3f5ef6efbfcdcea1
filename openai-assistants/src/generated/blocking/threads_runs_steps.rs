// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `threads.runs.steps`.

use crate::convert::{IntoField, IntoList, IntoNumberField};
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
    pub fn limit(mut self, limit: impl IntoNumberField<i64>) -> Self {
        self.params_mut().limit = limit.into_number_field();
        self
    }

    /// Direction of the list by creation time: `asc` puts the oldest first, `desc` (the default) the
    /// newest.
    pub fn order<As>(mut self, order: impl IntoField<Order, As>) -> Self {
        self.params_mut().order = order.into_field().into_option();
        self
    }

    /// Cursor: only items that follow the one with this ID are returned. Pass the `last_id` of one page
    /// to get the next.
    pub fn after<As>(mut self, after: impl IntoField<String, As>) -> Self {
        self.params_mut().after = after.into_field().into_option();
        self
    }

    /// Cursor: only items that precede the one with this ID are returned. Pass the `first_id` of one
    /// page to go back.
    pub fn before<As>(mut self, before: impl IntoField<String, As>) -> Self {
        self.params_mut().before = before.into_field().into_option();
        self
    }

    /// Parts of run steps to return that are otherwise left out. The one known value adds the text of
    /// file search hits.
    pub fn include<As>(mut self, include: impl IntoList<RunStepInclude, As>) -> Self {
        self.params_mut().include = include.into_list();
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
    pub fn include<As>(mut self, include: impl IntoList<RunStepInclude, As>) -> Self {
        self.params_mut().include = include.into_list();
        self
    }
}
