// Written by `cargo xtask regen --all`. Changes here are lost.

//! `open`.

use crate::setup::{Client, Request};

use crate::setup::operations;

/// `open`.
#[derive(Clone, Copy, Debug)]
pub struct Open<'a> {
    client: &'a Client,
}

impl<'a> Open<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /open`
    pub fn retrieve(&self) -> Request<()> {
        Request::new(self.client, &operations::OPEN, vec![], ())
    }
}
