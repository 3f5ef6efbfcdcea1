// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `things`.

use crate::types::{Thing, ThingListParams, ThingParams};
use crate::{Client, Request};
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
    pub fn limit(mut self, limit: i64) -> Self {
        self.params_mut().limit = Some(limit);
        self
    }

    /// The property `near`.
    #[cfg(feature = "extra")]
    pub fn near(mut self, near: impl Into<PlaceId>) -> Self {
        self.params_mut().near = Some(near.into());
        self
    }

    /// The property `kind`.
    #[cfg(feature = "extra")]
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.params_mut().kind = Some(kind.into());
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
    pub fn sure(mut self, sure: bool) -> Self {
        self.params_mut().sure = Some(sure);
        self
    }
}
