// Written by `cargo xtask regen --all`. Changes here are lost.

//! `both`.

use crate::setup::{Client, Request};

use crate::setup::operations;

/// `both`.
#[derive(Clone, Copy, Debug)]
pub struct Both<'a> {
    client: &'a Client,
}

impl<'a> Both<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /both`
    pub fn retrieve(&self) -> Request<()> {
        Request::new(self.client, &operations::BOTH, vec![], ())
    }
}
