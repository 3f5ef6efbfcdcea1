// Written by `cargo xtask regen --all`. Changes here are lost.

//! `token`.

use crate::setup::{Client, Request};

use crate::setup::operations;

/// `token`.
#[derive(Clone, Copy, Debug)]
pub struct Token<'a> {
    client: &'a Client,
}

impl<'a> Token<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /token`
    pub fn retrieve(&self) -> Request<()> {
        Request::new(self.client, &operations::TOKEN, vec![], ())
    }
}
