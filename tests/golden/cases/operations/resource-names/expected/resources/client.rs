// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `client`.

use crate::types::Thing;
use crate::{Client, Request};

use crate::generated::operations;

/// `client`.
#[derive(Clone, Copy, Debug)]
pub struct ClientResource<'a> {
    client: &'a Client,
}

impl Client {
    /// `client`.
    pub fn client(&self) -> ClientResource<'_> {
        ClientResource::new(self)
    }
}

impl<'a> ClientResource<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /c`
    pub fn get(&self) -> Request<Thing> {
        Request::new(self.client, &operations::C, vec![], ())
    }
}
