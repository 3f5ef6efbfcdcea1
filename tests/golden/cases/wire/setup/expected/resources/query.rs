// Written by `cargo xtask regen --all`. Changes here are lost.

//! `query`.

use crate::setup::{Client, Request};

use crate::setup::operations;

/// `query`.
#[derive(Clone, Copy, Debug)]
pub struct Query<'a> {
    client: &'a Client,
}

impl<'a> Query<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /query`
    pub fn retrieve(&self) -> Request<()> {
        Request::new(self.client, &operations::IN_QUERY, vec![], ())
    }
}
