// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `a`.

use crate::convert::IntoNumberField;
use crate::types::{ListParams, Thing};
use crate::{Client, Request};

use crate::generated::operations;

/// `a`.
#[derive(Clone, Copy, Debug)]
pub struct A<'a> {
    client: &'a Client,
}

impl Client {
    /// `a`.
    pub fn a(&self) -> A<'_> {
        A::new(self)
    }
}

impl<'a> A<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /a`
    pub fn list(&self) -> Request<Thing, ListParams> {
        Request::new(self.client, &operations::LIST_A, vec![], Default::default())
    }
}

impl Request<Thing, ListParams> {
    /// Sets all query parameters at once.
    pub fn params(mut self, params: ListParams) -> Self {
        *self.params_mut() = params;
        self
    }

    /// The property `limit`.
    pub fn limit(mut self, limit: impl IntoNumberField<i64>) -> Self {
        self.params_mut().limit = limit.into_number_field();
        self
    }
}
