// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `assistants`.

use crate::convert::{IntoField, IntoNumberField};
use crate::types::{
    Assistant, AssistantCreateParams, AssistantDeleted, AssistantId, AssistantListParams,
    AssistantUpdateParams, Order,
};
use crate::{Client, ListRequest, Request};

use crate::generated::operations;

/// A model with instructions, tools and settings under one ID, ready to be run on any thread.
#[derive(Clone, Copy, Debug)]
pub struct Assistants<'a> {
    client: &'a Client,
}

impl Client {
    /// A model with instructions, tools and settings under one ID, ready to be run on any thread.
    pub fn assistants(&self) -> Assistants<'_> {
        Assistants::new(self)
    }
}

impl<'a> Assistants<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List assistants.
    ///
    /// Returns one page of the assistants in the project, the newest first by default.
    ///
    /// `GET /assistants`
    pub fn list(&self) -> ListRequest<Assistant, AssistantListParams> {
        ListRequest::new(
            self.client,
            &operations::LIST_ASSISTANTS,
            vec![],
            Default::default(),
        )
    }

    /// Create an assistant.
    ///
    /// Only `model` is required. Everything else can be set later, and a run can override most of it.
    ///
    /// `POST /assistants`
    pub fn create(
        &self,
        params: AssistantCreateParams,
    ) -> Request<Assistant, AssistantCreateParams> {
        Request::new(self.client, &operations::CREATE_ASSISTANT, vec![], params)
    }

    /// Retrieve an assistant.
    ///
    /// Returns its current settings.
    ///
    /// `GET /assistants/{assistant_id}`
    pub fn retrieve(&self, assistant_id: impl Into<AssistantId>) -> Request<Assistant> {
        Request::new(
            self.client,
            &operations::GET_ASSISTANT,
            vec![assistant_id.into().into()],
            (),
        )
    }

    /// Update an assistant.
    ///
    /// Fields that are left out keep their value; `null` clears those that allow it.
    ///
    /// `POST /assistants/{assistant_id}`
    pub fn update(
        &self,
        assistant_id: impl Into<AssistantId>,
        params: AssistantUpdateParams,
    ) -> Request<Assistant, AssistantUpdateParams> {
        Request::new(
            self.client,
            &operations::MODIFY_ASSISTANT,
            vec![assistant_id.into().into()],
            params,
        )
    }

    /// Delete an assistant.
    ///
    /// Threads it was run on, and their messages, are kept.
    ///
    /// `DELETE /assistants/{assistant_id}`
    pub fn delete(
        &self,
        assistant_id: impl Into<AssistantId>,
    ) -> Request<AssistantDeleted> {
        Request::new(
            self.client,
            &operations::DELETE_ASSISTANT,
            vec![assistant_id.into().into()],
            (),
        )
    }
}

impl ListRequest<Assistant, AssistantListParams> {
    /// Sets all query parameters at once.
    pub fn params(mut self, params: AssistantListParams) -> Self {
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
