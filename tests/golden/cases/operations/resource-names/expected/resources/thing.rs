// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `thing`.

use crate::types::Thing;
use crate::{Client, Request};

use crate::generated::operations;

/// `thing`.
#[derive(Clone, Copy, Debug)]
pub struct ThingResource<'a> {
    client: &'a Client,
}

impl Client {
    /// `thing`.
    pub fn thing(&self) -> ThingResource<'_> {
        ThingResource::new(self)
    }
}

impl<'a> ThingResource<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /a`
    pub fn get(&self) -> Request<Thing> {
        Request::new(self.client, &operations::A, vec![], ())
    }
}
