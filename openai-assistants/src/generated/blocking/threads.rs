// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `threads`.

use crate::types::{
    Run, Thread, ThreadCreateAndRunParams, ThreadCreateParams, ThreadDeleted, ThreadId,
    ThreadUpdateParams,
};
#[cfg(feature = "foundry")]
use crate::convert::{IntoField, IntoNumberField};
#[cfg(feature = "foundry")]
use crate::types::{Order, ThreadListParams};

use crate::blocking::{Client, Request};
#[cfg(feature = "foundry")]
use crate::blocking::ListRequest;

use crate::generated::operations;

/// Conversations. A thread keeps its messages and may bring files for the tools to work with.
#[derive(Clone, Copy, Debug)]
pub struct Threads<'a> {
    client: &'a Client,
}

impl Client {
    /// Conversations. A thread keeps its messages and may bring files for the tools to work with.
    pub fn threads(&self) -> Threads<'_> {
        Threads::new(self)
    }
}

impl<'a> Threads<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// What users and assistants wrote in a thread: text, images and attached files.
    pub fn messages(&self) -> super::Messages<'a> {
        super::Messages::new(self.client)
    }

    /// Executions of an assistant on a thread, polled or streamed.
    pub fn runs(&self) -> super::Runs<'a> {
        super::Runs::new(self.client)
    }

    /// List threads.
    ///
    /// Returns one page of the threads in the project, the newest first by default.
    ///
    /// `GET /threads`
    #[cfg(feature = "foundry")]
    pub fn list(&self) -> ListRequest<Thread, ThreadListParams> {
        ListRequest::new(
            self.client,
            &operations::LIST_THREADS,
            vec![],
            Default::default(),
        )
    }

    /// Create a thread.
    ///
    /// The thread starts empty unless messages are given.
    ///
    /// `POST /threads`
    pub fn create(
        &self,
        params: ThreadCreateParams,
    ) -> Request<Thread, ThreadCreateParams> {
        Request::new(self.client, &operations::CREATE_THREAD, vec![], params)
    }

    /// Create a thread and run it.
    ///
    /// Does in one request what creating a thread and then a run on it would do. With `stream` set to
    /// `true` the response is a stream of events.
    ///
    /// `POST /threads/runs`
    ///
    /// For events instead of the response, call `.stream()` on the request; it sets the parameter
    /// `stream`.
    pub fn create_and_run(
        &self,
        params: ThreadCreateAndRunParams,
    ) -> Request<Run, ThreadCreateAndRunParams> {
        Request::new(self.client, &operations::CREATE_THREAD_AND_RUN, vec![], params)
    }

    /// Retrieve a thread.
    ///
    /// Returns its metadata and tool resources; messages are listed separately.
    ///
    /// `GET /threads/{thread_id}`
    pub fn retrieve(&self, thread_id: impl Into<ThreadId>) -> Request<Thread> {
        Request::new(
            self.client,
            &operations::GET_THREAD,
            vec![thread_id.into().into()],
            (),
        )
    }

    /// Update a thread.
    ///
    /// Changes the metadata or the tool resources; messages have operations of their own.
    ///
    /// `POST /threads/{thread_id}`
    pub fn update(
        &self,
        thread_id: impl Into<ThreadId>,
        params: ThreadUpdateParams,
    ) -> Request<Thread, ThreadUpdateParams> {
        Request::new(
            self.client,
            &operations::MODIFY_THREAD,
            vec![thread_id.into().into()],
            params,
        )
    }

    /// Delete a thread.
    ///
    /// Its messages can no longer be read afterwards.
    ///
    /// `DELETE /threads/{thread_id}`
    pub fn delete(&self, thread_id: impl Into<ThreadId>) -> Request<ThreadDeleted> {
        Request::new(
            self.client,
            &operations::DELETE_THREAD,
            vec![thread_id.into().into()],
            (),
        )
    }
}

#[cfg(feature = "foundry")]
impl ListRequest<Thread, ThreadListParams> {
    /// Sets all query parameters at once.
    pub fn params(mut self, params: ThreadListParams) -> Self {
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
