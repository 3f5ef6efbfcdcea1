// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `things`.

use crate::types::Thing;
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

    /// `GET /things/{id}`
    pub fn get(&self, id: impl Into<String>) -> Request<Thing> {
        Request::new(self.client, &operations::GET_THING, vec![id.into()], ())
    }

    /// `DELETE /things/{id}`
    pub fn delete(&self, id: impl Into<String>) -> Request<()> {
        Request::new(self.client, &operations::DELETE_THING, vec![id.into()], ())
    }

    /// `HEAD /things/{id}`
    pub fn exists(&self, id: impl Into<String>) -> Request<Thing> {
        Request::new(self.client, &operations::HAS_THING, vec![id.into()], ())
    }
}
