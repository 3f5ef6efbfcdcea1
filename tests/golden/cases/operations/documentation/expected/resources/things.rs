// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `things`.

use crate::convert::IntoField;
use crate::types::GetThingParams;
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

    /// Gets \[a\] thing \<b>now\</b>.
    ///
    /// Gets \[a\] thing \<b>now\</b>.
    ///
    /// ```text
    /// fail!()
    /// ```
    /// */
    ///
    /// `GET /things/'{id}'/*{rest}`
    pub fn get(
        &self,
        id: impl Into<String>,
        rest: impl Into<String>,
    ) -> Request<(), GetThingParams> {
        Request::new(
            self.client,
            &operations::GET_THING,
            vec![id.into(), rest.into()],
            Default::default(),
        )
    }
}

impl Request<(), GetThingParams> {
    /// Sets all query parameters at once.
    pub fn params(mut self, params: GetThingParams) -> Self {
        *self.params_mut() = params;
        self
    }

    /// */ \[q\] ```
    pub fn q<As>(mut self, q: impl IntoField<String, As>) -> Self {
        self.params_mut().q = q.into_field().into_option();
        self
    }
}
