// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `things`.

use crate::types::{CreateThingParams, Thing};
use crate::{Client, Request};

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

    /// `POST /things`
    ///
    /// For events instead of the response, call `.stream()` on the request; it sets the parameter
    /// `stream`.
    pub fn create(
        &self,
        params: CreateThingParams,
    ) -> Request<Thing, CreateThingParams> {
        Request::new(self.client, &operations::CREATE_THING, vec![], params)
    }
}
