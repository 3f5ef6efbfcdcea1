// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! `b`.

use crate::types::{ListParams, Thing};
use crate::{Client, Request};

use crate::generated::operations;

/// `b`.
#[derive(Clone, Copy, Debug)]
pub struct B<'a> {
    client: &'a Client,
}

impl Client {
    /// `b`.
    pub fn b(&self) -> B<'_> {
        B::new(self)
    }
}

impl<'a> B<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /b`
    pub fn list(&self) -> Request<Thing, ListParams> {
        Request::new(self.client, &operations::LIST_B, vec![], Default::default())
    }
}
