// Written by `cargo xtask regen --all`. Changes here are lost.

//! `unsaid`.

use crate::own_servers::{Client, Request};

use crate::own_servers::operations;

/// `unsaid`.
#[derive(Clone, Copy, Debug)]
pub struct Unsaid<'a> {
    client: &'a Client,
}

impl<'a> Unsaid<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /unsaid`
    pub fn retrieve(&self) -> Request<()> {
        Request::new(self.client, &operations::UNSAID, vec![], ())
    }
}
