// Written by `cargo xtask regen --all`. Changes here are lost.

//! `usual`.

use crate::own_servers::{Client, Request};

use crate::own_servers::operations;

/// `usual`.
#[derive(Clone, Copy, Debug)]
pub struct Usual<'a> {
    client: &'a Client,
}

impl<'a> Usual<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /usual`
    pub fn retrieve(&self) -> Request<()> {
        Request::new(self.client, &operations::USUAL, vec![], ())
    }
}
