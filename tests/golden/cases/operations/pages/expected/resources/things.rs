// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `things`.

use crate::convert::{IntoField, IntoNumberField};
use crate::types::{ListThingsParams, ListThingsParamsOrder, Thing, ThingId};
use crate::{Client, ListRequest};

use crate::generated::operations;

/// `things`.
#[derive(Clone, Copy, Debug)]
pub struct Things<'a> {
    client: &'a Client,
}

impl Client {
    /// `things`.
    pub fn things(&self) -> Things<'_> {
        Things::new(self)
    }
}

impl<'a> Things<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Lists things.
    ///
    /// `GET /things`
    pub fn list(&self) -> ListRequest<Thing, ListThingsParams> {
        ListRequest::new(
            self.client,
            &operations::LIST_THINGS,
            vec![],
            Default::default(),
        )
    }
}

impl ListRequest<Thing, ListThingsParams> {
    /// Sets all query parameters at once.
    pub fn params(mut self, params: ListThingsParams) -> Self {
        *self.params_mut() = params;
        self
    }

    /// How many.
    pub fn limit(mut self, limit: impl IntoNumberField<i64>) -> Self {
        self.params_mut().limit = limit.into_number_field();
        self
    }

    /// The property `after`.
    pub fn after<As>(mut self, after: impl IntoField<ThingId, As>) -> Self {
        self.params_mut().after = after.into_field().into_option();
        self
    }

    /// The property `order`.
    pub fn order<As>(
        mut self,
        order: impl IntoField<ListThingsParamsOrder, As>,
    ) -> Self {
        self.params_mut().order = order.into_field().into_option();
        self
    }
}
