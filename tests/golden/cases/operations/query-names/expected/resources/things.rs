// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `things`.

use crate::convert::IntoField;
use crate::types::{ListThingsParams, Thing};
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
    pub fn list(&self) -> Request<Thing, ListThingsParams> {
        Request::new(self.client, &operations::LIST_THINGS, vec![], Default::default())
    }
}

impl Request<Thing, ListThingsParams> {
    /// Sets all query parameters at once.
    pub fn params(mut self, params: ListThingsParams) -> Self {
        *self.params_mut() = params;
        self
    }

    /// The property `params`.
    pub fn params_<As>(mut self, params_: impl IntoField<bool, As>) -> Self {
        self.params_mut().params_ = params_.into_field().into_option();
        self
    }

    /// The property `params_mut`.
    pub fn params_mut_<As>(mut self, params_mut_: impl IntoField<bool, As>) -> Self {
        self.params_mut().params_mut_ = params_mut_.into_field().into_option();
        self
    }

    /// The property `send`.
    pub fn send_<As>(mut self, send_: impl IntoField<bool, As>) -> Self {
        self.params_mut().send_ = send_.into_field().into_option();
        self
    }

    /// The property `stream`.
    pub fn stream_<As>(mut self, stream_: impl IntoField<bool, As>) -> Self {
        self.params_mut().stream_ = stream_.into_field().into_option();
        self
    }

    /// The property `items`.
    pub fn items_<As>(mut self, items_: impl IntoField<bool, As>) -> Self {
        self.params_mut().items_ = items_.into_field().into_option();
        self
    }

    /// The property `pages`.
    pub fn pages_<As>(mut self, pages_: impl IntoField<bool, As>) -> Self {
        self.params_mut().pages_ = pages_.into_field().into_option();
        self
    }

    /// The property `with_raw_response`.
    pub fn with_raw_response_<As>(
        mut self,
        with_raw_response_: impl IntoField<bool, As>,
    ) -> Self {
        self.params_mut().with_raw_response_ = with_raw_response_
            .into_field()
            .into_option();
        self
    }

    /// The property `with_response`.
    pub fn with_response_<As>(
        mut self,
        with_response_: impl IntoField<bool, As>,
    ) -> Self {
        self.params_mut().with_response_ = with_response_.into_field().into_option();
        self
    }

    /// The property `with_options`.
    pub fn with_options_<As>(mut self, with_options_: impl IntoField<bool, As>) -> Self {
        self.params_mut().with_options_ = with_options_.into_field().into_option();
        self
    }

    /// The property `into_draft`.
    pub fn into_draft_<As>(mut self, into_draft_: impl IntoField<bool, As>) -> Self {
        self.params_mut().into_draft_ = into_draft_.into_field().into_option();
        self
    }

    /// The property `new`.
    pub fn new_<As>(mut self, new_: impl IntoField<bool, As>) -> Self {
        self.params_mut().new_ = new_.into_field().into_option();
        self
    }

    /// The property `self`.
    pub fn self_<As>(mut self, self_: impl IntoField<bool, As>) -> Self {
        self.params_mut().self_ = self_.into_field().into_option();
        self
    }

    /// The property `type`.
    pub fn r#type<As>(mut self, r#type: impl IntoField<bool, As>) -> Self {
        self.params_mut().r#type = r#type.into_field().into_option();
        self
    }

    /// The property `extra`.
    pub fn extra_<As>(mut self, extra_: impl IntoField<bool, As>) -> Self {
        self.params_mut().extra_ = extra_.into_field().into_option();
        self
    }

    /// The property `raw`.
    pub fn raw<As>(mut self, raw: impl IntoField<bool, As>) -> Self {
        self.params_mut().raw = raw.into_field().into_option();
        self
    }

    /// The property `clone`.
    pub fn clone<As>(mut self, clone: impl IntoField<bool, As>) -> Self {
        self.params_mut().clone = clone.into_field().into_option();
        self
    }

    /// The property `into_future`.
    pub fn into_future_<As>(mut self, into_future_: impl IntoField<bool, As>) -> Self {
        self.params_mut().into_future_ = into_future_.into_field().into_option();
        self
    }
}
