// Written by `cargo xtask regen --all`. Changes here are lost.

//! `hal`.

use crate::answers::types::Thing;
use crate::answers::{Client, Request};

use crate::answers::operations;

/// `hal`.
#[derive(Clone, Copy, Debug)]
pub struct Hal<'a> {
    client: &'a Client,
}

impl<'a> Hal<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /hal`
    pub fn retrieve(&self) -> Request<Thing> {
        let request = Request::new(self.client, &operations::HAL, vec![], ());
        request.with_header("accept", "application/hal+json, application/vnd.x+json")
    }
}
