// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `threads.runs`.

use crate::convert::{IntoField, IntoNumberField};
use crate::types::{
    Order, Run, RunCreateParams, RunId, RunListParams, RunSubmitToolOutputsParams,
    RunUpdateParams, ThreadId,
};

use crate::blocking::{Client, Request, ListRequest};

use crate::generated::operations;

/// Executions of an assistant on a thread, polled or streamed.
#[derive(Clone, Copy, Debug)]
pub struct Runs<'a> {
    client: &'a Client,
}

impl<'a> Runs<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// What a run did, step by step: messages it wrote and tools it called.
    pub fn steps(&self) -> super::Steps<'a> {
        super::Steps::new(self.client)
    }

    /// List the runs of a thread.
    ///
    /// Returns one page, the newest run first by default.
    ///
    /// `GET /threads/{thread_id}/runs`
    pub fn list(
        &self,
        thread_id: impl Into<ThreadId>,
    ) -> ListRequest<Run, RunListParams> {
        ListRequest::new(
            self.client,
            &operations::LIST_RUNS,
            vec![thread_id.into().into()],
            Default::default(),
        )
    }

    /// Run an assistant on a thread.
    ///
    /// The run starts as `queued` and is worked on in the background; poll it, or set `stream` to
    /// `true` and follow its events. A thread has at most one run under way at a time.
    ///
    /// `POST /threads/{thread_id}/runs`
    ///
    /// For events instead of the response, call `.stream()` on the request; it sets the parameter
    /// `stream`.
    pub fn create(
        &self,
        thread_id: impl Into<ThreadId>,
        params: RunCreateParams,
    ) -> Request<Run, RunCreateParams> {
        Request::new(
            self.client,
            &operations::CREATE_RUN,
            vec![thread_id.into().into()],
            params,
        )
    }

    /// Retrieve a run.
    ///
    /// To wait for a run, poll it until its `status` is final or `requires_action`.
    ///
    /// `GET /threads/{thread_id}/runs/{run_id}`
    pub fn retrieve(
        &self,
        thread_id: impl Into<ThreadId>,
        run_id: impl Into<RunId>,
    ) -> Request<Run> {
        Request::new(
            self.client,
            &operations::GET_RUN,
            vec![thread_id.into().into(), run_id.into().into()],
            (),
        )
    }

    /// Update a run's metadata.
    ///
    /// Nothing else about a run can be changed once it exists.
    ///
    /// `POST /threads/{thread_id}/runs/{run_id}`
    pub fn update(
        &self,
        thread_id: impl Into<ThreadId>,
        run_id: impl Into<RunId>,
        params: RunUpdateParams,
    ) -> Request<Run, RunUpdateParams> {
        Request::new(
            self.client,
            &operations::MODIFY_RUN,
            vec![thread_id.into().into(), run_id.into().into()],
            params,
        )
    }

    /// Cancel a run.
    ///
    /// The run goes to `cancelling` and, shortly after, to `cancelled`. Only a run that has not ended
    /// can be cancelled.
    ///
    /// `POST /threads/{thread_id}/runs/{run_id}/cancel`
    pub fn cancel(
        &self,
        thread_id: impl Into<ThreadId>,
        run_id: impl Into<RunId>,
    ) -> Request<Run> {
        Request::new(
            self.client,
            &operations::CANCEL_RUN,
            vec![thread_id.into().into(), run_id.into().into()],
            (),
        )
    }

    /// Submit the outputs of function calls.
    ///
    /// Lets a run with status `requires_action` go on. Outputs for all calls listed in
    /// `required_action` go into the same request, before the run expires.
    ///
    /// `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`
    ///
    /// For events instead of the response, call `.stream()` on the request; it sets the parameter
    /// `stream`.
    pub fn submit_tool_outputs(
        &self,
        thread_id: impl Into<ThreadId>,
        run_id: impl Into<RunId>,
        params: impl Into<RunSubmitToolOutputsParams>,
    ) -> Request<Run, RunSubmitToolOutputsParams> {
        Request::new(
            self.client,
            &operations::SUBMIT_TOOL_OUPUTS_TO_RUN,
            vec![thread_id.into().into(), run_id.into().into()],
            params.into(),
        )
    }
}

impl ListRequest<Run, RunListParams> {
    /// Sets all query parameters at once.
    pub fn params(mut self, params: RunListParams) -> Self {
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
}
