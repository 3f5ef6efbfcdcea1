// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `threads.messages`.

use crate::convert::{IntoField, IntoNumberField};
use crate::types::{
    Message, MessageCreateParams, MessageDeleted, MessageId, MessageListParams,
    MessageUpdateParams, Order, RunId, ThreadId,
};

use crate::blocking::{Client, Request, ListRequest};

use crate::generated::operations;

/// What users and assistants wrote in a thread: text, images and attached files.
#[derive(Clone, Copy, Debug)]
pub struct Messages<'a> {
    client: &'a Client,
}

impl<'a> Messages<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List the messages of a thread.
    ///
    /// Returns one page, the newest message first by default.
    ///
    /// `GET /threads/{thread_id}/messages`
    pub fn list(
        &self,
        thread_id: impl Into<ThreadId>,
    ) -> ListRequest<Message, MessageListParams> {
        ListRequest::new(
            self.client,
            &operations::LIST_MESSAGES,
            vec![thread_id.into().into()],
            Default::default(),
        )
    }

    /// Add a message to a thread.
    ///
    /// Nothing answers it until a run is created. A thread that has a run under way takes no new
    /// messages.
    ///
    /// `POST /threads/{thread_id}/messages`
    pub fn create(
        &self,
        thread_id: impl Into<ThreadId>,
        params: MessageCreateParams,
    ) -> Request<Message, MessageCreateParams> {
        Request::new(
            self.client,
            &operations::CREATE_MESSAGE,
            vec![thread_id.into().into()],
            params,
        )
    }

    /// Retrieve a message.
    ///
    /// Returns one message with its content and attachments.
    ///
    /// `GET /threads/{thread_id}/messages/{message_id}`
    pub fn retrieve(
        &self,
        thread_id: impl Into<ThreadId>,
        message_id: impl Into<MessageId>,
    ) -> Request<Message> {
        Request::new(
            self.client,
            &operations::GET_MESSAGE,
            vec![thread_id.into().into(), message_id.into().into()],
            (),
        )
    }

    /// Update a message's metadata.
    ///
    /// Content and role cannot be changed.
    ///
    /// `POST /threads/{thread_id}/messages/{message_id}`
    pub fn update(
        &self,
        thread_id: impl Into<ThreadId>,
        message_id: impl Into<MessageId>,
        params: MessageUpdateParams,
    ) -> Request<Message, MessageUpdateParams> {
        Request::new(
            self.client,
            &operations::MODIFY_MESSAGE,
            vec![thread_id.into().into(), message_id.into().into()],
            params,
        )
    }

    /// Delete a message.
    ///
    /// Removes it from its thread; later runs no longer see it.
    ///
    /// `DELETE /threads/{thread_id}/messages/{message_id}`
    pub fn delete(
        &self,
        thread_id: impl Into<ThreadId>,
        message_id: impl Into<MessageId>,
    ) -> Request<MessageDeleted> {
        Request::new(
            self.client,
            &operations::DELETE_MESSAGE,
            vec![thread_id.into().into(), message_id.into().into()],
            (),
        )
    }
}

impl ListRequest<Message, MessageListParams> {
    /// Sets all query parameters at once.
    pub fn params(mut self, params: MessageListParams) -> Self {
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

    /// Only messages that the run with this ID wrote.
    pub fn run_id<As>(mut self, run_id: impl IntoField<RunId, As>) -> Self {
        self.params_mut().run_id = run_id.into_field().into_option();
        self
    }
}
