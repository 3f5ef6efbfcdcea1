// Written by `cargo xtask regen --all`. Changes here are lost.

//! `perhaps`.

use crate::setup::{Client, Request};

use crate::setup::operations;

/// `perhaps`.
#[derive(Clone, Copy, Debug)]
pub struct Perhaps<'a> {
    client: &'a Client,
}

impl<'a> Perhaps<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// `GET /perhaps`
    pub fn retrieve(&self) -> Request<()> {
        Request::new(self.client, &operations::PERHAPS, vec![], ())
    }
}
