// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `things`.

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
    pub fn joined(
        mut self,
        joined: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.params_mut().joined = Some(joined.into_iter().map(Into::into).collect());
        self
    }

    /// The property `spaces`.
    pub fn spaces(
        mut self,
        spaces: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.params_mut().spaces = Some(spaces.into_iter().map(Into::into).collect());
        self
    }

    /// The property `count`.
    pub fn count(mut self, count: i64) -> Self {
        self.params_mut().count = Some(count);
        self
    }

    /// The property `xml`.
    pub fn xml(mut self, xml: impl Into<ListThingsParamsXml>) -> Self {
        self.params_mut().xml = Some(xml.into());
        self
    }
}
