// Written by `cargo xtask regen --all`. Changes here are lost.

//! `widgets`.

use crate::requests::types::{ListWidgetsParams, Widget};
use crate::requests::{Client, ListRequest, Request};

use crate::requests::operations;

/// `widgets`.
#[derive(Clone, Copy, Debug)]
pub struct WidgetsResource<'a> {
    client: &'a Client,
}

impl<'a> WidgetsResource<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /widgets`
    pub fn list(
        &self,
        params: ListWidgetsParams,
    ) -> ListRequest<Widget, ListWidgetsParams> {
        ListRequest::new(self.client, &operations::LIST_WIDGETS, vec![], params)
    }

    /// `POST /widgets`
    pub fn create(&self, params: Widget) -> Request<(), Widget> {
        Request::new(self.client, &operations::CREATE_WIDGET, vec![], params)
    }
}
