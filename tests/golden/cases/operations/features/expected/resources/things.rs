// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `things`.

use crate::convert::IntoNumberField;
use crate::types::{Thing, ThingListParams, ThingParams};
use crate::{Client, Request};
#[cfg(feature = "extra")]
use crate::convert::IntoField;
#[cfg(feature = "extra")]
use crate::types::{DeleteThingsParams, PlaceId};

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

    /// `GET /things`
    pub fn list(&self) -> Request<Thing, ThingListParams> {
        Request::new(self.client, &operations::LIST_THINGS, vec![], Default::default())
    }

    /// `POST /things`
    pub fn create(&self, params: ThingParams) -> Request<Thing, ThingParams> {
        Request::new(self.client, &operations::CREATE_THING, vec![], params)
    }

    /// `DELETE /things`
    #[cfg(feature = "extra")]
    pub fn delete_all(&self) -> Request<Thing, DeleteThingsParams> {
        Request::new(self.client, &operations::DELETE_THINGS, vec![], Default::default())
    }
}

impl Request<Thing, ThingListParams> {
    /// Sets all query parameters at once.
    pub fn params(mut self, params: ThingListParams) -> Self {
        *self.params_mut() = params;
        self
    }

    /// The property `limit`.
    pub fn limit(mut self, limit: impl IntoNumberField<i64>) -> Self {
        self.params_mut().limit = limit.into_number_field();
        self
    }

    /// The property `near`.
    #[cfg(feature = "extra")]
    pub fn near<As>(mut self, near: impl IntoField<PlaceId, As>) -> Self {
        self.params_mut().near = near.into_field().into_option();
        self
    }

    /// The property `kind`.
    #[cfg(feature = "extra")]
    pub fn kind<As>(mut self, kind: impl IntoField<String, As>) -> Self {
        self.params_mut().kind = kind.into_field().into_option();
        self
    }
}

#[cfg(feature = "extra")]
impl Request<Thing, DeleteThingsParams> {
    /// Sets all query parameters at once.
    pub fn params(mut self, params: DeleteThingsParams) -> Self {
        *self.params_mut() = params;
        self
    }

    /// The property `sure`.
    pub fn sure<As>(mut self, sure: impl IntoField<bool, As>) -> Self {
        self.params_mut().sure = sure.into_field().into_option();
        self
    }
}
