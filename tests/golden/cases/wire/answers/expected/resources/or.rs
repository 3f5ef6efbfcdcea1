// Written by `cargo xtask regen --all`. Changes here are lost.

//! `or`.

use crate::answers::types::Thing;
use crate::answers::{Client, Request};

use crate::answers::operations;

/// `or`.
#[derive(Clone, Copy, Debug)]
pub struct Or<'a> {
    client: &'a Client,
}

impl<'a> Or<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `or.nothing`.
    pub fn nothing(&self) -> super::OrNothing<'a> {
        super::OrNothing::new(self.client)
    }

    /// `GET /or/null`
    pub fn null(&self) -> Request<Option<Thing>> {
        Request::new(self.client, &operations::OR_NULL, vec![], ())
    }
}
