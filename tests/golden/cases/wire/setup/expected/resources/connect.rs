// Written by `cargo xtask regen --all`. Changes here are lost.

//! `connect`.

use crate::setup::{Client, Request};

use crate::setup::operations;

/// `connect`.
#[derive(Clone, Copy, Debug)]
pub struct Connect<'a> {
    client: &'a Client,
}

impl<'a> Connect<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /connect`
    pub fn retrieve(&self) -> Request<()> {
        Request::new(self.client, &operations::CONNECT, vec![], ())
    }
}
