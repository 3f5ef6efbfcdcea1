// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `clients`.

use crate::types::Thing;
use crate::{Client, Request};

use crate::generated::operations;

/// `clients`.
#[derive(Clone, Copy, Debug)]
pub struct Clients<'a> {
    client: &'a Client,
}

impl Client {
    /// `clients`.
    pub fn clients(&self) -> Clients<'_> {
        Clients::new(self)
    }
}

impl<'a> Clients<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /b`
    pub fn get(&self) -> Request<Thing> {
        Request::new(self.client, &operations::B, vec![], ())
    }
}
