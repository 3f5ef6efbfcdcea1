// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `threads`.

use crate::types::{
    Run, Thread, ThreadCreateAndRunParams, ThreadCreateParams, ThreadDeleted, ThreadId,
    ThreadUpdateParams,
};

use crate::blocking::{Client, Request};

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
