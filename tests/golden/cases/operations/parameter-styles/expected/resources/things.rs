// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `things`.

use crate::convert::{IntoField, IntoList, IntoNumberField};
use crate::types::{CreateThingParams, ListThingsParams, ListThingsParamsXml};
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

    /// `GET /things`
    pub fn list(&self) -> Request<(), ListThingsParams> {
        Request::new(self.client, &operations::LIST_THINGS, vec![], Default::default())
    }

    /// `POST /things`
    pub fn create(&self, params: CreateThingParams) -> Request<(), CreateThingParams> {
        Request::new(self.client, &operations::CREATE_THING, vec![], params)
    }
}

impl Request<(), ListThingsParams> {
    /// Sets all query parameters at once.
    pub fn params(mut self, params: ListThingsParams) -> Self {
        *self.params_mut() = params;
        self
    }

    /// The property `joined`.
    pub fn joined<As>(mut self, joined: impl IntoList<String, As>) -> Self {
        self.params_mut().joined = joined.into_list();
        self
    }

    /// The property `spaces`.
    pub fn spaces<As>(mut self, spaces: impl IntoList<String, As>) -> Self {
        self.params_mut().spaces = spaces.into_list();
        self
    }

    /// The property `count`.
    pub fn count(mut self, count: impl IntoNumberField<i64>) -> Self {
        self.params_mut().count = count.into_number_field();
        self
    }

    /// The property `xml`.
    pub fn xml<As>(mut self, xml: impl IntoField<ListThingsParamsXml, As>) -> Self {
        self.params_mut().xml = xml.into_field().into_option();
        self
    }
}
