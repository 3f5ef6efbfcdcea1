// Written by `cargo xtask regen --all`. Changes here are lost.

//! `wrong`.

use crate::own_servers::{Client, Request};

use crate::own_servers::operations;

/// `wrong`.
#[derive(Clone, Copy, Debug)]
pub struct Wrong<'a> {
    client: &'a Client,
}

impl<'a> Wrong<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /wrong`
    pub fn retrieve(&self) -> Request<()> {
        Request::new(self.client, &operations::WRONG, vec![], ())
    }
}
