// Written by `cargo xtask regen --all`. Changes here are lost.

//! `default`.

use crate::answers::types::Thing;
use crate::answers::{Client, Request};

use crate::answers::operations;

/// `default`.
#[derive(Clone, Copy, Debug)]
pub struct DefaultResource<'a> {
    client: &'a Client,
}

impl<'a> DefaultResource<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /default`
    pub fn retrieve(&self) -> Request<Thing> {
        Request::new(self.client, &operations::DEFAULT, vec![], ())
    }
}
