// Written by `cargo xtask regen --all`. Changes here are lost.

//! `repeated`.

use crate::own_servers::{Client, Request};

use crate::own_servers::operations;

/// `repeated`.
#[derive(Clone, Copy, Debug)]
pub struct Repeated<'a> {
    client: &'a Client,
}

impl<'a> Repeated<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /repeated`
    pub fn retrieve(&self) -> Request<()> {
        Request::new(self.client, &operations::REPEATED, vec![], ())
    }
}
