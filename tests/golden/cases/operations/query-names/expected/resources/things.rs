// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `things`.

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
    pub fn params_(mut self, params_: bool) -> Self {
        self.params_mut().params_ = Some(params_);
        self
    }

    /// The property `params_mut`.
    pub fn params_mut_(mut self, params_mut_: bool) -> Self {
        self.params_mut().params_mut_ = Some(params_mut_);
        self
    }

    /// The property `send`.
    pub fn send_(mut self, send_: bool) -> Self {
        self.params_mut().send_ = Some(send_);
        self
    }

    /// The property `stream`.
    pub fn stream_(mut self, stream_: bool) -> Self {
        self.params_mut().stream_ = Some(stream_);
        self
    }

    /// The property `items`.
    pub fn items_(mut self, items_: bool) -> Self {
        self.params_mut().items_ = Some(items_);
        self
    }

    /// The property `pages`.
    pub fn pages_(mut self, pages_: bool) -> Self {
        self.params_mut().pages_ = Some(pages_);
        self
    }

    /// The property `with_raw_response`.
    pub fn with_raw_response_(mut self, with_raw_response_: bool) -> Self {
        self.params_mut().with_raw_response_ = Some(with_raw_response_);
        self
    }

    /// The property `with_response`.
    pub fn with_response_(mut self, with_response_: bool) -> Self {
        self.params_mut().with_response_ = Some(with_response_);
        self
    }

    /// The property `with_options`.
    pub fn with_options_(mut self, with_options_: bool) -> Self {
        self.params_mut().with_options_ = Some(with_options_);
        self
    }

    /// The property `into_draft`.
    pub fn into_draft_(mut self, into_draft_: bool) -> Self {
        self.params_mut().into_draft_ = Some(into_draft_);
        self
    }

    /// The property `new`.
    pub fn new_(mut self, new_: bool) -> Self {
        self.params_mut().new_ = Some(new_);
        self
    }

    /// The property `self`.
    pub fn self_(mut self, self_: bool) -> Self {
        self.params_mut().self_ = Some(self_);
        self
    }

    /// The property `type`.
    pub fn r#type(mut self, r#type: bool) -> Self {
        self.params_mut().r#type = Some(r#type);
        self
    }

    /// The property `extra`.
    pub fn extra_(mut self, extra_: bool) -> Self {
        self.params_mut().extra_ = Some(extra_);
        self
    }

    /// The property `raw`.
    pub fn raw(mut self, raw: bool) -> Self {
        self.params_mut().raw = Some(raw);
        self
    }

    /// The property `clone`.
    pub fn clone(mut self, clone: bool) -> Self {
        self.params_mut().clone = Some(clone);
        self
    }

    /// The property `into_future`.
    pub fn into_future_(mut self, into_future_: bool) -> Self {
        self.params_mut().into_future_ = Some(into_future_);
        self
    }
}
